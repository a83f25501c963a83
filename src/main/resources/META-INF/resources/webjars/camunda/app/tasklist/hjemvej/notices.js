// The mails about a case on the tab "Sag": who was told what, and whether it was sent.
import { el } from './server.js';
import { row, section, table } from './table.js';

const NEWEST = 5;

const notices = lines =>
  table(
    ['Om', 'Slags', 'Til', 'Frist', 'Status'],
    lines.map(line =>
      row([line.what, line.kind, line.to, line.due, line.state], line.trouble ? 'hjemvej-late' : '')
    )
  );

const older = lines =>
  lines.length
    ? el('details', {}, el('summary', {}, `Ældre mails (${lines.length})`), notices(lines))
    : null;

/** Nothing when nobody was told anything. */
export const noticesView = lines =>
  lines.length
    ? section('Mails i sagen', notices(lines.slice(0, NEWEST)), older(lines.slice(NEWEST)))
    : null;
