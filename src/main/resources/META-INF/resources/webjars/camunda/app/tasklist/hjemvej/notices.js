// The mails about a case on the tab "Sag": who was told what, and whether it was sent.
import { el } from './server.js';

const NEWEST = 5;

const row = notice =>
  el(
    'tr',
    { className: notice.trouble ? 'hjemvej-late' : '' },
    el('th', { scope: 'row' }, notice.what),
    el('td', {}, notice.kind),
    el('td', {}, notice.to),
    el('td', {}, notice.due),
    el('td', {}, notice.state)
  );

const table = notices =>
  el(
    'table',
    {},
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        ...['Om', 'Slags', 'Til', 'Frist', 'Status'].map(title =>
          el('th', { scope: 'col' }, title)
        )
      )
    ),
    el('tbody', {}, ...notices.map(row))
  );

const older = notices =>
  notices.length
    ? el('details', {}, el('summary', {}, `Ældre mails (${notices.length})`), table(notices))
    : null;

/** Nothing when nobody was told anything. */
export const noticesView = notices =>
  notices.length
    ? el(
        'section',
        { className: 'hjemvej-plan' },
        el('h3', {}, 'Mails i sagen'),
        table(notices.slice(0, NEWEST)),
        older(notices.slice(NEWEST))
      )
    : null;
