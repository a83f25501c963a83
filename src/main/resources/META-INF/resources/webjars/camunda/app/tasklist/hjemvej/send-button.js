// What happens when a form is sent with an answer missing.
//
// The first field that is marked comes into sight, also in a long form.
//
// A form goes on counting the missing answer of a field that another answer has hidden since: its
// button stays grey with nothing marked, and everything typed would be lost with a reload. When the
// last mark has gone the button can be pressed again; what is sent is checked afresh.
const MARKED = '.fjs-has-errors';
const PLACE = '.modal-content, section.task-card';

let pressed = null;

const isMark = node =>
  node.nodeType === Node.ELEMENT_NODE && (node.matches(MARKED) || node.querySelector(MARKED));

const gotAMark = change =>
  change.type === 'attributes' ? change.target.matches(MARKED) : [...change.addedNodes].some(isMark);

const lostItsMark = change =>
  change.type === 'attributes'
    ? change.oldValue && change.oldValue.includes('fjs-has-errors')
    : [...change.removedNodes].some(isMark);

const placesOf = changes =>
  new Set(changes.map(change => change.target.closest(PLACE)).filter(place => place));

const show = place => {
  const first = place.querySelector(MARKED);
  if (first && place === pressed) {
    pressed = null;
    first.scrollIntoView({ block: 'center' });
  }
};

const release = place => {
  if (place.querySelector('.fjs-form') && !place.querySelector(MARKED + ', .disabled-form')) {
    place.querySelectorAll('button.btn-primary[ng-disabled]:disabled').forEach(button => {
      button.disabled = false;
    });
  }
};

document.addEventListener(
  'click',
  event => {
    const button = event.target.closest('button.btn-primary');
    pressed = button && button.closest(PLACE);
  },
  true
);

new MutationObserver(changes => {
  placesOf(changes.filter(gotAMark)).forEach(show);
  placesOf(changes.filter(lostItsMark)).forEach(release);
}).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class'],
  attributeOldValue: true
});

export default [];
