// The list "Brobygning" on the tab "Sag": to whom the citizen was introduced, and whether it works.
import { el } from './server.js';

const row = link =>
  el(
    'tr',
    {},
    el('th', { scope: 'row' }, String(link.linkNo)),
    el('td', {}, link.offer),
    el('td', {}, link.area),
    el('td', {}, link.introduced),
    el('td', {}, link.attended),
    el('td', {}, link.result)
  );

/** Nothing when nobody was registered. */
export const linksView = links =>
  links.length
    ? el(
        'section',
        { className: 'hjemvej-plan' },
        el('h3', {}, 'Brobygning'),
        el(
          'table',
          {},
          el(
            'thead',
            {},
            el(
              'tr',
              {},
              ...['Nr.', 'Tilbud/person', 'Fokusområde', 'Introduceret', 'Første fremmøde', 'Vurdering'].map(
                title => el('th', { scope: 'col' }, title)
              )
            )
          ),
          el('tbody', {}, ...links.map(row))
        )
      )
    : null;
