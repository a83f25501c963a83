// The way to a home on the tab "Sag": attempts, lists the citizen stands on, offers, and why each
// home fits or does not.
import { el } from './server.js';
import { row, section, table } from './table.js';

const part = (title, lines, titles, cells) =>
  lines.length
    ? el('div', {}, el('h4', {}, title), table(titles, lines.map(line => row(cells(line)))))
    : null;

const why = housing =>
  housing.matches.length
    ? el(
        'details',
        {},
        el('summary', {}, 'Hvorfor netop disse boliger?'),
        part('Boliger, der passer bedst', housing.matches, ['Bolig', 'Vurdering', 'Hvorfor'], match => [
          match.home,
          match.verdict,
          match.why
        ]),
        part('Valgt fra', housing.leftOut, ['Hvorfor', 'Boliger'], one => [one.why, String(one.homes)])
      )
    : null;

/** Nothing before the first attempt. */
export const housingView = housing =>
  housing.attempts.length
    ? section(
        'Bolig',
        table(
          ['Forsøg', 'Forventet indflytning', 'Bolig', 'Lejeaftale', 'Flyttet ind', 'Status'],
          housing.attempts.map(one =>
            row([one.title, one.expected, one.home, one.lease, one.movedIn, one.state])
          )
        ),
        part('Skrevet op hos', housing.registrations, ['Boligselskab', 'Fra', 'Fornyes senest'], one => [
          one.organisation,
          one.registered,
          one.renewBy
        ]),
        part('Tilbud', housing.offers, ['Bolig', 'Tilbudt', 'Svarfrist', 'Svar'], one => [
          one.home,
          one.offered,
          one.answerBy,
          one.answer
        ]),
        why(housing)
      )
    : null;
