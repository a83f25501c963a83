// The tab "Sag" beside a task: who the case is about, every filled-in form, and the correction of
// a wrong answer.
import { el, get, link } from './server.js';
import { correctionForm } from './correction.js';
import { housingView } from './housing.js';
import { linksView } from './links.js';
import { noticesView } from './notices.js';
import { laddersView, planView } from './plan.js';

const header = page =>
  el(
    'dl',
    { className: 'hjemvej-header' },
    ...page.header.map(line =>
      el(
        'div',
        { className: 'hjemvej-header-' + line.key },
        el('dt', {}, line.label),
        el('dd', {}, line.value)
      )
    )
  );

/** What a correction changed, as pairs of old and new. */
const changes = (submission, page) => {
  const old = page.submissions.find(other => other.id === submission.corrects);
  if (!old) {
    return [];
  }
  const now = new Map(submission.answers.map(answer => [answer.key, answer]));
  const before = new Map(old.answers.map(answer => [answer.key, answer]));
  return [...new Set([...before.keys(), ...now.keys()])]
    .map(key => ({ was: before.get(key), is: now.get(key) }))
    .filter(({ was, is }) => (was && was.value) !== (is && is.value));
};

const correctionNote = (submission, page) =>
  el(
    'div',
    { className: 'hjemvej-correction-note' },
    el('strong', {}, 'Rettelse. '),
    'Begrundelse: ',
    submission.reason || '',
    el(
      'ul',
      {},
      ...changes(submission, page).map(({ was, is }) =>
        el(
          'li',
          {},
          (is || was).label + ': ',
          el('del', {}, was ? was.value : 'ikke besvaret'),
          ' → ',
          el('ins', {}, is ? is.value : 'ikke besvaret')
        )
      )
    )
  );

const answers = submission =>
  submission.answers.length
    ? el(
        'dl',
        { className: 'hjemvej-answers' },
        ...submission.answers.flatMap(answer => [
          el('dt', {}, answer.label),
          el('dd', { className: answer.hidden ? 'hjemvej-hidden' : '' }, answer.value)
        ])
      )
    : el('p', { className: 'hjemvej-quiet' }, 'Ingen svar.');

const submissionCard = (submission, page, show) => {
  const card = el(
    'section',
    {
      className:
        'hjemvej-submission' + (submission.correctedBy ? ' hjemvej-submission-corrected' : '')
    },
    el(
      'header',
      {},
      el('h4', {}, submission.step),
      el('p', { className: 'hjemvej-quiet' }, `${submission.process} · ${submission.by} · ${submission.at}`)
    )
  );
  if (submission.correctedBy) {
    card.append(
      el('p', { className: 'hjemvej-quiet' }, 'Rettet senere. Det rigtige svar står i rettelsen ovenfor.')
    );
  }
  if (submission.corrects) {
    card.append(correctionNote(submission, page));
  }
  const given = answers(submission);
  card.append(given);
  if (submission.mayCorrect) {
    const open = el('button', { type: 'button', className: 'btn btn-default btn-sm' }, 'Ret svar');
    open.addEventListener('click', async () => {
      open.disabled = true;
      try {
        const form = await correctionForm(page.caseNumber, submission, show, () => {
          form.remove();
          open.hidden = false;
        });
        card.append(form);
        open.hidden = true;
        form.querySelector('input, select, textarea').focus();
      } catch (problem) {
        card.append(el('p', { className: 'hjemvej-problem', role: 'alert' }, problem.message));
      }
      open.disabled = false;
    });
    card.append(open);
  }
  return card;
};

const caseView = (page, show) =>
  el(
    'div',
    { className: 'hjemvej-case' },
    header(page),
    el(
      'p',
      {},
      el(
        'a',
        {
          href: link(`/cases/${page.caseNumber}/my-way`),
          target: '_blank',
          rel: 'noopener',
          className: 'btn btn-default btn-sm'
        },
        'Vis »Min vej« til den unge'
      )
    ),
    page.identityHidden
      ? el(
          'p',
          { className: 'hjemvej-notice' },
          'Borgeren er navne- og adressebeskyttet. Navn og fritekst ses kun af dem, der arbejder med sagen.'
        )
      : null,
    page.mayExportAccessLog
      ? el(
          'p',
          {},
          el(
            'a',
            { href: link(`/cases/${page.caseNumber}/access-log.csv`), download: '' },
            'Hent adgangslog: hvem har læst i sagen?'
          )
        )
      : null,
    laddersView(page.plan),
    planView(page.plan),
    housingView(page.housing),
    linksView(page.links),
    noticesView(page.notices),
    el('h3', {}, 'Svar i sagen'),
    ...(page.submissions.length
      ? page.submissions.map(submission => submissionCard(submission, page, show))
      : [el('p', { className: 'hjemvej-quiet' }, 'Der er ikke svaret på noget endnu.')])
  );

export default {
  id: 'hjemvej-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Sag' },
  render: (node, { taskId }) => {
    const show = (page, message) =>
      node.replaceChildren(
        ...(message ? [el('p', { className: 'hjemvej-done', role: 'status' }, message)] : []),
        caseView(page, show)
      );
    node.replaceChildren(el('p', { className: 'hjemvej-quiet' }, 'Henter sagen …'));
    get(`/tasks/${encodeURIComponent(taskId)}/case`)
      .then(page => show(page))
      .catch(problem =>
        node.replaceChildren(
          el('p', { className: 'hjemvej-problem', role: 'alert' }, problem.message)
        )
      );
  },
  unmount: () => undefined
};
