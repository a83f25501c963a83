// The fields of a filled-in form, to correct a wrong answer. What is hidden and what is allowed is
// decided by the server, with the very form the first answer was given in.
import { el, get, post } from './server.js';

const WAIT = 250;

const pad = number => String(number).padStart(2, '0');

const danishDate = iso => (iso ? iso.slice(0, 10).split('-').reverse().join('.') : '');

/** "2.3.2026" as 2026-03-02; anything else is handed on, so that the server can name the problem. */
const isoDate = text => {
  const found = /^\s*(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4})\s*$/.exec(text);
  return found ? `${found[3]}-${pad(found[2])}-${pad(found[1])}` : text.trim();
};

const danishTime = iso => {
  const at = iso ? new Date(iso) : null;
  return at && !isNaN(at)
    ? `${pad(at.getDate())}.${pad(at.getMonth() + 1)}.${at.getFullYear()} ${pad(at.getHours())}:${pad(at.getMinutes())}`
    : iso || '';
};

const isoTime = text => {
  const found = /^\s*(\d{1,2})[.](\d{1,2})[.](\d{4})\s+(?:kl\.\s*)?(\d{1,2})[:.](\d{2})\s*$/.exec(text);
  if (!found) {
    return text.trim();
  }
  const [, day, month, year, hour, minute] = found;
  const offset = -new Date(+year, month - 1, +day, +hour, +minute).getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
  return `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}${zone}`;
};

const orNull = text => (text === '' ? null : text);

/** An input and how to read it: {node, read}. */
const input = (field, id) => {
  const value = field.value;
  switch (field.type) {
    case 'checkbox': {
      const node = el('input', { type: 'checkbox', id, checked: value === true });
      return { node, read: () => node.checked };
    }
    case 'radio':
    case 'select': {
      const node = el(
        'select',
        { id, className: 'form-control' },
        el('option', { value: '' }, '(ikke besvaret)'),
        ...field.choices.map(choice =>
          el('option', { value: choice.value, selected: choice.value === value }, choice.label)
        )
      );
      return { node, read: () => orNull(node.value) };
    }
    case 'checklist':
    case 'taglist': {
      const boxes = field.choices.map(choice =>
        el('input', {
          type: 'checkbox',
          value: choice.value,
          checked: (value || []).includes(choice.value)
        })
      );
      const node = el(
        'div',
        { id, role: 'group' },
        ...boxes.map((box, i) => el('label', { className: 'hjemvej-choice' }, box, ' ', field.choices[i].label))
      );
      return { node, read: () => boxes.filter(box => box.checked).map(box => box.value) };
    }
    case 'textarea': {
      const node = el('textarea', { id, className: 'form-control', rows: 4, value: value || '' });
      return { node, read: () => orNull(node.value) };
    }
    case 'datetime': {
      const withTime = field.subtype === 'datetime';
      const node = el('input', {
        id,
        type: 'text',
        className: 'form-control',
        placeholder: withTime ? 'dd.mm.åååå tt:mm' : 'dd.mm.åååå',
        value: withTime ? danishTime(value) : danishDate(value)
      });
      return { node, read: () => orNull(withTime ? isoTime(node.value) : isoDate(node.value)) };
    }
    case 'number': {
      const node = el('input', {
        id,
        type: 'text',
        inputMode: 'decimal',
        className: 'form-control',
        value: value === null || value === undefined ? '' : String(value).replace('.', ',')
      });
      return { node, read: () => orNull(node.value.trim().replace(',', '.')) };
    }
    default: {
      const node = el('input', {
        id,
        type: 'text',
        className: 'form-control',
        placeholder: field.sealed ? 'Uændret' : '',
        value: value || ''
      });
      return { node, read: () => orNull(node.value) };
    }
  }
};

/**
 * Resolves to the form.
 *
 * @param saved called with the case as it is after the correction
 */
export const correctionForm = async (caseNumber, submission, saved, cancel) => {
  const path = `/cases/${caseNumber}/submissions/${submission.id}`;
  const fields = await get(path + '/fields');
  const rows = fields.map(field => {
    const id = `hjemvej-${submission.id}-${field.key}`;
    const { node, read } = input(field, id);
    const row = el(
      'div',
      { className: 'form-group' },
      el('label', { htmlFor: id }, field.label + (field.required ? ' *' : '')),
      node
    );
    return { field, row, node, read, first: JSON.stringify(read()) };
  });

  const reason = el('textarea', {
    id: `hjemvej-${submission.id}-reason`,
    className: 'form-control',
    rows: 2,
    maxLength: 1000
  });
  const problem = el('p', { className: 'hjemvej-problem', role: 'alert', hidden: true });
  const save = el('button', { type: 'submit', className: 'btn btn-primary' }, 'Gem rettelsen');

  const changed = () =>
    Object.fromEntries(
      rows
        .filter(row => !row.row.hidden && JSON.stringify(row.read()) !== row.first)
        .map(row => [row.field.key, row.read()])
    );
  const complain = ({ message, field }) => {
    problem.textContent = message;
    problem.hidden = false;
    rows.forEach(row => row.row.classList.toggle('has-error', row.field.key === field));
    problem.scrollIntoView({ block: 'nearest' });
  };
  const hideWhatTheFormHides = () =>
    post(path + '/hidden-fields', { answers: changed() })
      .then(hidden => rows.forEach(row => (row.row.hidden = hidden.includes(row.field.key))))
      .catch(() => undefined);

  let timer;
  const form = el(
    'form',
    {
      className: 'hjemvej-correction',
      oninput: () => {
        clearTimeout(timer);
        timer = setTimeout(hideWhatTheFormHides, WAIT);
      },
      onsubmit: async event => {
        event.preventDefault();
        save.disabled = true;
        problem.hidden = true;
        try {
          const page = await post(path + '/correction', {
            answers: changed(),
            reason: reason.value
          });
          saved(page, 'Rettelsen er gemt. Det gamle svar står stadig i sagen.');
        } catch (refused) {
          complain(refused);
        }
        save.disabled = false;
      }
    },
    el('p', {}, 'Ret kun det, der var forkert. Det gamle svar bliver stående i sagen ved siden af det nye.'),
    ...rows.map(row => row.row),
    el(
      'div',
      { className: 'form-group' },
      el('label', { htmlFor: reason.id }, 'Begrundelse *'),
      reason
    ),
    problem,
    save,
    ' ',
    el('button', { type: 'button', className: 'btn btn-default', onclick: cancel }, 'Fortryd')
  );
  await hideWhatTheFormHides();
  return form;
};
