// The certification lane, keyboard only: Enter goes on, Enter on the empty line saves; papers by a few letters,
// people served before, a scanned identity card; the fee while typing.

const form = document.querySelector('[data-lane]');
const field = (name) => document.getElementById(name);
const name = field('applicant.fullName');
const identity = field('applicant.identityNumber');
const lines = form.querySelector('.mc-rowlines');
const rows = () => [...lines.children];
const inRow = (row, part) => row.querySelector(`[name$=".${part}"]`);

// without diacritics and case, as the search does it
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();

// ---- what is offered below a field

function offer(input, options, choose, first) {
  const list = document.createElement('ul');
  list.className = 'mc-offers';
  list.id = `${input.id}-goi-y-san`;
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  input.after(list);
  input.removeAttribute('list');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  let shown = [];
  let at = -1;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (index) => {
    at = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    if (at >= 0) {
      input.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    }
  };
  const take = (option) => {
    choose(option);
    close();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    close();
  };
  const open = () => {
    shown = options(fold(input.value)).slice(0, 8);
    list.replaceChildren(...shown.map((option, i) => {
      const item = document.createElement('li');
      item.id = `${list.id}-${i}`;
      item.setAttribute('role', 'option');
      item.append(option.value);
      const hint = option.dataset.code || option.dataset.identity?.slice(-4);
      if (hint) {
        item.append(Object.assign(document.createElement('small'), { textContent: hint }));
      }
      item.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        take(option);
      });
      return item;
    }));
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    mark(first && shown.length > 0 && input.value ? 0 : -1);
  };

  input.addEventListener('input', (event) => {
    if (event.isTrusted) {
      open();
    }
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        open();
      }
      const last = shown.length - 1;
      mark(event.key === 'ArrowDown' ? Math.min(at + 1, last) : Math.max(at - 1, 0));
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && !list.hidden && at >= 0) {
      take(shown[at]);
    }
  });
}

// ---- papers

const papers = [...document.querySelectorAll('#loai-giay-to option')];

function fitting(typed) {
  if (!typed) {
    return papers;
  }
  const rank = (option) => {
    const words = fold(option.value);
    if (option.dataset.code === typed) {
      return 0;
    }
    return words.startsWith(typed) ? 1 : words.includes(` ${typed}`) ? 2 : option.dataset.code.startsWith(typed) ? 3 : 9;
  };
  return papers.filter((option) => rank(option) < 9).sort((one, other) => rank(one) - rank(other));
}

function label(row) {
  const kind = inRow(row, 'kind').value.toLowerCase();
  for (const part of ['pages', 'pieces']) {
    row.querySelector(`[data-label=${part}]`).textContent =
      lines.dataset[kind + part[0].toUpperCase() + part.slice(1)];
  }
}

function prepare(row) {
  const paper = inRow(row, 'paper');
  offer(paper, fitting, (option) => {
    paper.value = option.value;
    // an electronic copy stays one, whatever is copied
    if (option.dataset.kind !== 'COPY' || inRow(row, 'kind').value !== 'ELECTRONIC') {
      inRow(row, 'kind').value = option.dataset.kind;
    }
    label(row);
  }, true);
  inRow(row, 'kind').addEventListener('change', () => label(row));
}

function another() {
  const last = rows().at(-1);
  const row = last.cloneNode(true);
  const index = rows().length;
  row.querySelectorAll('.mc-offers, p').forEach((part) => part.remove());
  row.querySelectorAll('[name]').forEach((node) => {
    node.name = node.name.replace(/\d+/, index);
    if (node.id) {
      node.id = node.name;
    }
    node.classList.remove('is-invalid');
    ['role', 'aria-controls', 'aria-expanded', 'aria-activedescendant', 'aria-describedby'].forEach((at) => node.removeAttribute(at));
    node.value = node.matches('select') ? 'COPY' : '';
  });
  lines.append(row);
  prepare(row);
  label(row);
  return row;
}

let current = rows()[0];
lines.addEventListener('focusin', (event) => {
  current = event.target.closest('li');
});
const other = form.querySelector('[data-kind]');
other.hidden = false;
other.addEventListener('click', () => {
  const kind = inRow(current, 'kind');
  kind.selectedIndex = (kind.selectedIndex + 1) % kind.options.length;
  kind.dispatchEvent(new Event('change', { bubbles: true }));
});

// ---- people

const people = [...document.querySelectorAll('#nguoi-vua-roi option')];

function put(person) {
  name.value = person.value;
  identity.value = person.dataset.identity;
  field('birthDate').value = person.dataset.birth;
  field('applicant.phone').value = person.dataset.phone;
  field('applicant.address').value = person.dataset.address;
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

const same = form.querySelector('[data-same]');
if (same) {
  same.hidden = false;
  same.addEventListener('click', () => {
    put(people[0]);
    inRow(rows()[0], 'paper').focus();
  });
}
offer(name, (typed) => (typed.length < 2 ? [] : people.filter((one) => fold(one.value).includes(typed))), put, false);

// The QR of the card: number|old number|name|birth ddMMyyyy|sex|address|issued ddMMyyyy
const CARD = /^(\d{12})\|(?:\d{9})?\|([^|]+)\|(\d{2})(\d{2})(\d{4})\|[^|]*\|([^|]*)\|\d{8}/;

function readCard(text) {
  const card = text.match(CARD);
  if (card) {
    put({ value: card[2], dataset: { identity: card[1], birth: `${card[3]}/${card[4]}/${card[5]}`, phone: '', address: card[6] } });
  }
  return Boolean(card);
}

// ---- Enter goes on

const filled = (row) => ['paper', 'pages', 'pieces'].some((part) => inRow(row, part).value.trim());

function go(node) {
  node.focus();
  node.select?.();
}

function onward(input) {
  const row = input.closest('li');
  if (input === name || input === identity) {
    if (readCard(input.value)) {
      return go(inRow(rows()[0], 'paper'));
    }
    const needed = form.dataset.contact && !identity.value.trim() && !field('applicant.phone').value.trim();
    return go(input === name && needed ? identity : inRow(rows()[0], 'paper'));
  }
  if (!row) {
    return go(inRow(rows().find((each) => !filled(each)) ?? another(), 'paper'));
  }
  if (input.name.endsWith('.paper')) {
    if (input.value.trim()) {
      return go(inRow(row, 'pages'));
    }
    return rows().some(filled) ? form.requestSubmit() : undefined;
  }
  if (input.name.endsWith('.pages')) {
    return go(inRow(row, 'pieces'));
  }
  return go(inRow(rows().slice(rows().indexOf(row) + 1).find((each) => !filled(each)) ?? another(), 'paper'));
}

rows().forEach(prepare);
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.isComposing && event.target.matches('input')) {
    event.preventDefault();
    if (!event.repeat && !form.dataset.sent) {
      onward(event.target);
    }
  }
});

// ---- what it costs, and what goes with the way of paying

const paidBy = field('paidBy');
const panel = form.querySelector('[data-fees]');
let asked = 0;
let wait = 0;

async function price() {
  const mine = ++asked;
  try {
    const answer = await fetch(panel.dataset.fees, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual' });
    const words = await answer.text();
    if (answer.ok && mine === asked) {
      panel.innerHTML = words;
    }
  } catch {
    // offline: the draft says so, and the fee is reckoned again when saving
  }
}

function way() {
  form.querySelectorAll('[data-when]').forEach((part) => {
    part.hidden = part.dataset.when !== paidBy.value;
  });
}

form.addEventListener('input', () => {
  clearTimeout(wait);
  wait = setTimeout(price, 60);
});
paidBy.addEventListener('change', way);
way();
