// Danish where Camunda's forms have no translation of their own: calendar, date format, and the
// messages beside a field.
document.documentElement.lang = 'da';

const DANISH_CALENDAR = {
  weekdays: {
    shorthand: ['søn', 'man', 'tir', 'ons', 'tor', 'fre', 'lør'],
    longhand: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']
  },
  months: {
    shorthand: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    longhand: [
      'januar', 'februar', 'marts', 'april', 'maj', 'juni',
      'juli', 'august', 'september', 'oktober', 'november', 'december'
    ]
  },
  firstDayOfWeek: 1,
  ordinal: () => '.',
  rangeSeparator: ' til ',
  weekAbbreviation: 'uge',
  time_24hr: true
};

const MESSAGES = [
  [/^Field is required\.$/, 'Skal udfyldes.'],
  [/^Field must have minimum value of (.+)\.$/, 'Skal være mindst $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Må højst være $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Skal være mindst $1 tegn.'],
  [/^Field must have maximum length of (.+)\.$/, 'Må højst være $1 tegn.'],
  [/^Field must match pattern .+$/, 'Er ikke skrevet på den rigtige måde.'],
  [/^Field must be a valid email\.$/, 'Skal være en e-mailadresse.'],
  [/^Field must be a valid .*phone number.*$/, 'Skal være et telefonnummer.'],
  [/^Value is not a number\.$/, 'Skal være et tal.'],
  [/^Value is expected to be an integer\.$/, 'Skal være et helt tal.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Må højst have $1 decimaler.'],
  [/^Please select a valid value.*$/, 'Er ikke en mulig værdi.'],
  [/^Date is not allowed to be in the past\.$/, 'Må ikke ligge i fortiden.'],
  [/^Select$/, 'Vælg'],
  [/^Nothing found$|^No results$/, 'Intet fundet']
];

const PLACEHOLDERS = {
  Select: 'Vælg',
  Search: 'Søg og vælg',
  'mm/dd/yyyy': 'dd.mm.åååå',
  'dd.mm.yyyy': 'dd.mm.åååå',
  'hh:mm': 'tt:mm',
  'hh:mm ?m': 'tt:mm'
};

// Forms make their calendars with flatpickr and keep each one at its input.
const calendars = new WeakMap();
Object.defineProperty(HTMLElement.prototype, '_flatpickr', {
  configurable: true,
  get() {
    return calendars.get(this);
  },
  set(calendar) {
    calendars.set(this, calendar);
    if (calendar && calendar.set && !calendar.config.noCalendar) {
      const chosen = calendar.selectedDates.slice();
      calendar.set('locale', DANISH_CALENDAR);
      calendar.set('dateFormat', 'd.m.Y');
      if (chosen.length) {
        calendar.setDate(chosen, false);
      }
    }
  }
});

const translateText = text => {
  const found = MESSAGES.find(([english]) => english.test(text.data.trim()));
  if (found) {
    text.data = text.data.trim().replace(found[0], found[1]);
  }
};

const translate = node => {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.parentElement && node.parentElement.closest('.fjs-container')) {
      translateText(node);
    }
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (node.closest('.fjs-container') && texts.nextNode()) {
    translateText(texts.currentNode);
  }
  node.querySelectorAll('.fjs-container input[placeholder]').forEach(input => {
    const danish = PLACEHOLDERS[input.placeholder];
    if (danish) {
      input.placeholder = danish;
    }
  });
};

new MutationObserver(changes =>
  changes.forEach(change => {
    if (change.type === 'characterData') {
      translate(change.target);
    }
    change.addedNodes.forEach(translate);
  })
).observe(document.documentElement, { childList: true, subtree: true, characterData: true });

export default [];
