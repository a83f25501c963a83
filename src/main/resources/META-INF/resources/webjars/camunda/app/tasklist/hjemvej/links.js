// The list "Brobygning" on the tab "Sag": to whom the citizen was introduced, and whether it works.
import { row, section, table } from './table.js';

/** Nothing when nobody was registered. */
export const linksView = links =>
  links.length
    ? section(
        'Brobygning',
        table(
          ['Nr.', 'Tilbud/person', 'Fokusområde', 'Introduceret', 'Første fremmøde', 'Vurdering'],
          links.map(link =>
            row([String(link.linkNo), link.offer, link.area, link.introduced, link.attended, link.result])
          )
        )
      )
    : null;
