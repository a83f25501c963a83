// "Importér boligliste": a coordinator reads a housing association's list of vacant homes into the
// register, and sees what became of every line.
import { el, get, post } from './server.js';

const base64 = file =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => reject({ message: 'Filen kunne ikke åbnes. Prøv at vælge den igen.' });
    reader.readAsDataURL(file);
  });

const number = count => count.toLocaleString('da-DK');

const figure = (count, label, quiet) =>
  el(
    'div',
    { className: 'hjemvej-figure' + (quiet && !count ? ' hjemvej-figure-none' : '') },
    el('dd', {}, number(count)),
    el('dt', {}, label)
  );

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

const problemRow = (problem, again) =>
  el(
    'tr',
    {},
    el('td', { className: 'hjemvej-line' }, again ? '' : String(problem.line)),
    el('td', {}, problem.column || 'Hele linjen'),
    el('td', {}, capital(problem.reason))
  );

const problemTable = problems =>
  el(
    'div',
    { className: 'hjemvej-problems', tabIndex: 0 },
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el('tr', {}, el('th', {}, 'Linje'), el('th', {}, 'Kolonne'), el('th', {}, 'Hvad er der galt?'))
      ),
      el(
        'tbody',
        {},
        ...problems.map((problem, i) => problemRow(problem, i > 0 && problems[i - 1].line === problem.line))
      )
    )
  );

/** What became of the file, in words and figures. */
const outcomeView = (name, outcome) =>
  el(
    'section',
    { className: 'hjemvej-outcome', tabIndex: -1 },
    el('h4', {}, name),
    el(
      'dl',
      { className: 'hjemvej-figures' },
      figure(outcome.added, outcome.added === 1 ? 'ny bolig' : 'nye boliger'),
      figure(outcome.changed, 'rettet'),
      figure(outcome.unchanged, 'uændret'),
      figure(outcome.refused, outcome.refused === 1 ? 'linje afvist' : 'linjer afvist', true)
    ),
    outcome.added + outcome.changed
      ? el('p', {}, 'De unge, der venter på en bolig, får nu set, om en af dem passer.')
      : null,
    outcome.problems.length
      ? el(
          'div',
          {},
          el(
            'p',
            {},
            'Linjerne herunder er ikke læst ind. Ret dem i filen, og importér den igen: de boliger, der er læst ind, bliver ikke oprettet to gange.'
          ),
          problemTable(outcome.problems)
        )
      : el('p', { className: 'hjemvej-done' }, 'Alle linjer kunne læses.'),
    outcome.ignoredColumns.length
      ? el('p', { className: 'hjemvej-quiet' }, 'Ikke brugt: ' + outcome.ignoredColumns.join(', ') + '.')
      : null
  );

const group = (label, input) => {
  input.id = 'hjemvej-import-' + input.name;
  return el('div', { className: 'form-group' }, el('label', { htmlFor: input.id }, label), input);
};

const dialog = offer => {
  const chosenName = el('span', { className: 'hjemvej-quiet' }, 'Ingen fil valgt');
  const file = el('input', {
    type: 'file',
    id: 'hjemvej-import-file',
    accept: '.csv,text/csv,text/plain',
    onchange: () => {
      chosenName.textContent = file.files[0] ? file.files[0].name : 'Ingen fil valgt';
    }
  });
  const source = el(
    'select',
    { name: 'source', className: 'form-control' },
    el('option', { value: '' }, 'Står i listen'),
    ...offer.sources.map(choice => el('option', { value: choice.value }, choice.label))
  );
  const landlord = el('input', {
    type: 'text',
    name: 'landlord',
    className: 'form-control',
    maxLength: 120,
    placeholder: 'Står i listen'
  });
  const problem = el('p', { className: 'hjemvej-problem', role: 'alert', hidden: true });
  const result = el('div', { 'aria-live': 'polite' });
  const read = el('button', { type: 'submit', className: 'btn btn-primary' }, 'Læs listen ind');

  const complain = message => {
    problem.textContent = message;
    problem.hidden = false;
  };
  const send = async chosen => {
    const outcome = await post('/vacancies/import', {
      fileName: chosen.name,
      content: await base64(chosen),
      source: source.value,
      landlord: landlord.value
    });
    const view = outcomeView(chosen.name, outcome);
    result.replaceChildren(view);
    view.focus();
  };
  const form = el(
    'form',
    {
      onsubmit: async event => {
        event.preventDefault();
        problem.hidden = true;
        result.replaceChildren();
        const chosen = file.files[0];
        if (!chosen) {
          complain('Vælg en fil først.');
          return;
        }
        if (chosen.size > offer.largest) {
          complain(`Filen er for stor: den må højst fylde ${number(offer.largest / 1024)} kB. Del den i flere.`);
          return;
        }
        read.disabled = true;
        read.textContent = 'Læser …';
        try {
          await send(chosen);
        } catch (refused) {
          complain(refused.message);
        }
        read.disabled = false;
        read.textContent = 'Læs listen ind';
      }
    },
    el(
      'div',
      { className: 'form-group' },
      el('p', {}, el('strong', {}, 'Boligselskabets liste'), ' som CSV-fil. Fra Excel: »Gem som« og typen »CSV UTF-8«.'),
      el(
        'div',
        { className: 'hjemvej-file' },
        file,
        el('label', { htmlFor: file.id, className: 'btn btn-default' }, 'Vælg fil …'),
        chosenName
      )
    ),
    el(
      'div',
      { className: 'hjemvej-import-defaults' },
      group('Anvisningskilde, hvor listen ikke siger det', source),
      group('Boligselskab, hvor listen ikke siger det', landlord)
    ),
    el(
      'details',
      {},
      el('summary', {}, 'Hvad skal der stå i listen?'),
      el(
        'p',
        {},
        'Første linje er overskriften. Kolonnerne må stå i en hvilken som helst rækkefølge og være adskilt af semikolon eller komma: ',
        el('strong', {}, offer.columns.join(', ')),
        '. Kolonner med stjerne kan undværes, og anvisningskilde og boligselskab kan vælges herover.'
      )
    ),
    problem,
    el(
      'div',
      { className: 'hjemvej-import-buttons' },
      read,
      ' ',
      el(
        'button',
        { type: 'button', className: 'btn btn-default', onclick: () => shown.close() },
        'Luk'
      )
    )
  );
  const shown = el(
    'dialog',
    { className: 'hjemvej-import-sheet', 'aria-labelledby': 'hjemvej-import-title' },
    el('h3', { id: 'hjemvej-import-title' }, 'Importér boligliste'),
    form,
    result
  );
  shown.addEventListener('close', () => shown.remove());
  return shown;
};

export default {
  id: 'hjemvej-import',
  pluginPoint: 'tasklist.navbar.action',
  priority: 90,
  render: node => {
    get('/vacancies/import')
      .then(offer => {
        if (offer.allowed) {
          node.replaceChildren(
            el(
              'a',
              {
                href: '',
                className: 'hjemvej-import-open',
                onclick: event => {
                  event.preventDefault();
                  const opened = dialog(offer);
                  document.body.append(opened);
                  opened.showModal();
                }
              },
              el('span', { className: 'glyphicon glyphicon-import', ariaHidden: 'true' }),
              ' Importér boligliste'
            )
          );
        }
      })
      .catch(() => undefined);
  },
  unmount: () => undefined
};
