// Keyboard shortcuts and the scanner gun.
// A link, button or field says data-key="N"; letters work outside fields only, F-keys and Esc everywhere.
// Letters can be switched off in the list that "?" opens.

const OFF = 'mc-keys-off';
const SCAN_GAP_MS = 60; // a scanner types faster than any hand
const CODE = /[A-Z]\d{2}(?:\.\d{1,3}){0,3}-\d{6}-\d{4,6}/i;
const CARD = /^(\d{12})\|/; // the QR code of an identity card begins with its number
const list = document.querySelector('dialog[data-keys]');
const search = document.querySelector('input[data-scan]');

let pending = 0;
let burst = '';

const isField = (node) => node.closest('input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable]');
const lettersOff = () => document.body.classList.contains(OFF);
const label = (node) => node.getAttribute('aria-label') || node.title || words(node.labels?.[0] ?? node);

function words(node) {
  const copy = node.cloneNode(true);
  copy.querySelectorAll('.mc-key, b').forEach((part) => part.remove()); // neither the key nor a count
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

function holders() {
  const scope = document.querySelector('dialog[open]') ?? document;
  return [...scope.querySelectorAll('[data-key]')].filter((node) => node.checkVisibility() && !node.disabled);
}

function holder(key) {
  const all = holders().filter((node) => node.dataset.key.toUpperCase() === key.toUpperCase());
  return all.find((node) => node.closest('main')) ?? all[0]; // what the page offers goes before the menu
}

function use(node) {
  if (node.matches('input:not([type=checkbox]):not([type=radio]), select, textarea')) {
    node.focus();
    node.select?.();
  } else {
    node.click();
  }
}

// what the scanner read: a dossier's code, alone or in the address of a slip, or an identity card
function scanned(text) {
  return text.match(CODE)?.[0].toUpperCase() ?? text.match(CARD)?.[1];
}

function find(words) {
  search.value = words;
  search.form.requestSubmit();
}

function onBurst(event) {
  clearTimeout(pending);
  if (event.key === 'Enter') {
    const words = scanned(burst);
    burst = '';
    if (words && search) {
      event.preventDefault();
      find(words);
    }
    return;
  }
  if (event.key.length !== 1) {
    return;
  }
  burst += event.key;
  const alone = burst.length === 1;
  if (holder(event.key)) {
    event.preventDefault();
  }
  pending = setTimeout(() => {
    burst = '';
    const node = alone && !lettersOff() ? holder(event.key) : undefined;
    if (node) {
      use(node);
    }
  }, SCAN_GAP_MS);
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) {
    return;
  }
  if (/^(F\d+|Escape)$/.test(event.key)) {
    const node = holder(event.key === 'Escape' ? 'Esc' : event.key);
    if (node) {
      event.preventDefault();
      use(node);
    }
  } else if (!isField(event.target)) {
    onBurst(event);
  }
});

// scanned into the search field it comes whole: the address of the slip, all lines of the card
search?.form.addEventListener('submit', () => {
  if (/[/|]/.test(search.value)) {
    search.value = scanned(search.value) ?? search.value;
  }
});

function fillList() {
  const rows = list.querySelector('dl');
  rows.replaceChildren();
  const seen = new Set();
  for (const node of holders()) {
    const key = node.dataset.key;
    if (!seen.has(key)) {
      seen.add(key);
      const term = rows.appendChild(document.createElement('dt'));
      term.appendChild(Object.assign(document.createElement('kbd'), { className: 'mc-key', textContent: key }));
      rows.appendChild(document.createElement('dd')).textContent = label(node);
    }
  }
}

if (list) {
  const letters = list.querySelector('input[type=checkbox]');
  letters.checked = localStorage.getItem(OFF) === null;
  document.body.classList.toggle(OFF, !letters.checked);
  letters.addEventListener('change', () => {
    document.body.classList.toggle(OFF, !letters.checked);
    if (letters.checked) {
      localStorage.removeItem(OFF);
    } else {
      localStorage.setItem(OFF, '1');
    }
  });
  for (const opener of document.querySelectorAll('[data-keys-open]')) {
    opener.hidden = false;
    opener.addEventListener('click', () => {
      fillList();
      list.showModal();
    });
  }
}
