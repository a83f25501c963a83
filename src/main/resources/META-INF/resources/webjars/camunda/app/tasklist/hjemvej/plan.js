// The plan of a course on the tab "Sag": when each phase was to be and when it was, and which
// deadlines are being followed up.
import { el } from './server.js';

const row = phase =>
  el(
    'tr',
    { className: phase.late ? 'hjemvej-late' : '' },
    el('th', { scope: 'row' }, 'Fase ' + phase.phaseNo),
    el('td', {}, phase.planned),
    el('td', {}, phase.extended),
    el('td', {}, phase.actual),
    el('td', {}, phase.overrun)
  );

const deviations = plan =>
  plan.deviations.length
    ? el(
        'div',
        {},
        el('h4', {}, 'Afvigelser fra metoden'),
        el('ul', {}, ...plan.deviations.map(text => el('li', {}, text)))
      )
    : null;

const table = (titles, rows) =>
  el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...titles.map(title => el('th', { scope: 'col' }, title)))),
    el('tbody', {}, ...rows)
  );

const ladderRow = ladder =>
  el(
    'tr',
    { className: 'hjemvej-late' },
    el('th', { scope: 'row' }, ladder.subject),
    el('td', {}, ladder.since),
    el('td', {}, ladder.asked),
    el('td', {}, ladder.next)
  );

/** Deadlines that were not kept; nothing when there are none. */
export const laddersView = plan =>
  plan.ladders.length
    ? el(
        'section',
        { className: 'hjemvej-plan' },
        el('h3', {}, 'Fristopfølgning'),
        table(
          ['Frist', 'Skulle være holdt', 'Spurgt sidst', 'Ses på igen'],
          plan.ladders.map(ladderRow)
        )
      )
    : null;

/** Nothing when the case has no phases. */
export const planView = plan =>
  plan.phases.length
    ? el(
        'section',
        { className: 'hjemvej-plan' },
        el('h3', {}, 'Forløbets faser'),
        table(
          ['Fase', 'Planlagt', 'Forlænget til', 'Faktisk', 'Årsag til overskridelse'],
          plan.phases.map(row)
        ),
        deviations(plan)
      )
    : null;
