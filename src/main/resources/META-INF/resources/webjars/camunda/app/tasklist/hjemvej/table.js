// The tables of the tab "Sag": one look for all of them.
import { el } from './server.js';

/** A row: the first cell names it. */
export const row = (cells, className = '') =>
  el(
    'tr',
    { className },
    ...cells.map((cell, n) => (n ? el('td', {}, cell) : el('th', { scope: 'row' }, cell)))
  );

export const table = (titles, rows) =>
  el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...titles.map(title => el('th', { scope: 'col' }, title)))),
    el('tbody', {}, ...rows)
  );

/** A part of the page with its title. */
export const section = (title, ...parts) =>
  el('section', { className: 'hjemvej-plan' }, el('h3', {}, title), ...parts);
