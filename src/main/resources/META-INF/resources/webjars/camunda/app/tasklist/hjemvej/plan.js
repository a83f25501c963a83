// The plan of a course on the tab "Sag": when each phase was to be and when it was.
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

/** Nothing when the case has no phases. */
export const planView = plan =>
  plan.phases.length
    ? el(
        'section',
        { className: 'hjemvej-plan' },
        el('h3', {}, 'Forløbets faser'),
        el(
          'table',
          {},
          el(
            'thead',
            {},
            el(
              'tr',
              {},
              ...['Fase', 'Planlagt', 'Forlænget til', 'Faktisk', 'Årsag til overskridelse'].map(
                title => el('th', { scope: 'col' }, title)
              )
            )
          ),
          el('tbody', {}, ...plan.phases.map(row))
        ),
        deviations(plan)
      )
    : null;
