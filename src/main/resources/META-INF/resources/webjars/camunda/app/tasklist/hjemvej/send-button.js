// A form goes on counting the missing answer of a field that another answer has hidden since: its
// button stays grey with nothing marked, and everything typed would be lost with a reload. When the
// last mark has gone the button can be pressed again; what is sent is checked afresh.
const MARKED = '.fjs-has-errors';

const lostItsMark = change =>
  change.type === 'attributes'
    ? change.oldValue && change.oldValue.includes('fjs-has-errors')
    : [...change.removedNodes].some(
        node => node.nodeType === Node.ELEMENT_NODE && (node.matches(MARKED) || node.querySelector(MARKED))
      );

const release = place => {
  if (place.querySelector('.fjs-form') && !place.querySelector(MARKED + ', .disabled-form')) {
    place.querySelectorAll('button.btn-primary[ng-disabled]:disabled').forEach(button => {
      button.disabled = false;
    });
  }
};

new MutationObserver(changes =>
  new Set(
    changes
      .filter(lostItsMark)
      .map(change => change.target.closest('.modal-content, section.task-card'))
      .filter(place => place)
  ).forEach(release)
).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class'],
  attributeOldValue: true
});

export default [];
