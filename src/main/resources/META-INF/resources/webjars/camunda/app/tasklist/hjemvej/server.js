// How the plugins talk to Hjemvej's own interface: same session, same protection against forged requests.
const root = document.querySelector('base').getAttribute('app-root') + '/api/hjemvej';

const token = () => {
  const cookie = document.cookie.split('; ').find(c => c.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.slice('XSRF-TOKEN='.length) : '';
};

/** Rejects with {status, message, field}; message is Danish and can be shown as it is. */
const ask = async (path, options) => {
  let answer;
  try {
    answer = await fetch(root + path, { credentials: 'same-origin', ...options });
  } catch (e) {
    throw { status: 0, message: 'Der er ingen forbindelse til serveren. Prøv igen om lidt.' };
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw {
      status: answer.status,
      field: body.field,
      message: body.message || 'Der skete en fejl. Genindlæs siden, og prøv igen.'
    };
  }
  return body;
};

export const get = path => ask(path, { headers: { Accept: 'application/json' } });

export const post = (path, body) =>
  ask(path, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'X-XSRF-TOKEN': token()
    },
    body: JSON.stringify(body)
  });

export const link = path => root + path;

/** A DOM element; text is always set as text, never as HTML. */
export const el = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name in element && name !== 'list') {
      element[name] = value;
    } else {
      element.setAttribute(name, value);
    }
  });
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
};
