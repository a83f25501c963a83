// Shows on each card of the task list which case the task is about.
import { el, get } from './server.js';

const WAIT = 40;
const waiting = new Map();
let timer;

const askForAll = () => {
  const asked = new Map(waiting);
  waiting.clear();
  timer = undefined;
  const query = [...asked.keys()].map(id => 'task=' + encodeURIComponent(id)).join('&');
  get('/cards?' + query)
    .then(cards => asked.forEach((nodes, id) => nodes.forEach(node => show(node, cards[id]))))
    .catch(() => undefined);
};

const show = (node, card) => {
  if (card) {
    node.replaceChildren(
      el(
        'div',
        { className: 'hjemvej-card' },
        el('span', { className: 'hjemvej-card-number' }, card.caseNumber),
        card.initials ? el('span', { className: 'hjemvej-card-initials' }, card.initials) : null
      )
    );
  }
};

export default {
  id: 'hjemvej-task-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, { taskId }) => {
    waiting.set(taskId, [...(waiting.get(taskId) || []), node]);
    timer = timer || setTimeout(askForAll, WAIT);
  },
  unmount: () => undefined
};
