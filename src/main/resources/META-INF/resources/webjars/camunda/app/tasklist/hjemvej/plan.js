// The plan of a course on the tab "Sag": when each phase was to be and when it was, and which
// deadlines are being followed up.
import { el } from './server.js';
import { row, section, table } from './table.js';

const deviations = plan =>
  plan.deviations.length
    ? el(
        'div',
        {},
        el('h4', {}, 'Afvigelser fra metoden'),
        el('ul', {}, ...plan.deviations.map(text => el('li', {}, text)))
      )
    : null;

/** Deadlines that were not kept; nothing when there are none. */
export const laddersView = plan =>
  plan.ladders.length
    ? section(
        'Fristopfølgning',
        table(
          ['Frist', 'Skulle være holdt', 'Spurgt sidst', 'Ses på igen'],
          plan.ladders.map(ladder =>
            row([ladder.subject, ladder.since, ladder.asked, ladder.next], 'hjemvej-late')
          )
        )
      )
    : null;

/** Nothing when the case has no phases. */
export const planView = plan =>
  plan.phases.length
    ? section(
        'Forløbets faser',
        table(
          ['Fase', 'Planlagt', 'Forlænget til', 'Faktisk', 'Årsag til overskridelse'],
          plan.phases.map(phase =>
            row(
              ['Fase ' + phase.phaseNo, phase.planned, phase.extended, phase.actual, phase.overrun],
              phase.late ? 'hjemvej-late' : ''
            )
          )
        ),
        deviations(plan)
      )
    : null;
