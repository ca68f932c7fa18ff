// The counter's form: Enter takes the first procedure found, arrows walk the list; what belongs to a procedure
// comes without leaving the page, so that typing goes on; a scanned identity card fills the person.

const form = document.querySelector('form[data-draft]');
const search = () => document.querySelector('[data-choose]'); // comes and goes with the procedure
const choices = () => [...document.querySelectorAll('.mc-choice')];
const field = (name) => document.getElementById(name);
const identity = field('applicant.identityNumber');

let shown = search()?.value; // the words the list answers
let chosen = false; // Enter came before the answer
let coming = null; // the choice on its way
let typed = false; // since then

form.addEventListener('keydown', (event) => {
  if (event.target !== search()) {
    return;
  }
  if (event.key === 'Enter') {
    event.preventDefault();
    if (search().value === shown) {
      choices()[0]?.click();
    } else {
      chosen = true;
      typed = false;
      identity.focus();
    }
  } else if (event.key === 'ArrowDown') {
    event.preventDefault();
    choices()[0]?.focus();
  }
});

form.addEventListener('input', (event) => {
  typed = true;
  if (event.target === search()) { // another one is meant
    chosen = false;
    coming?.abort();
  }
});
document.addEventListener('htmx:afterSettle', (event) => {
  const words = new URL(event.detail.xhr.responseURL).searchParams.get('q');
  if (words === null) {
    return;
  }
  shown = words;
  if (!chosen || search()?.value !== shown) {
    return;
  }
  chosen = false;
  const [first] = choices();
  if (first) {
    first.click();
  } else if (!typed && document.activeElement === identity) {
    search().focus();
  }
});

document.addEventListener('keydown', (event) => {
  const all = choices();
  const here = all.indexOf(document.activeElement);
  if (here < 0 || !['ArrowDown', 'ArrowUp'].includes(event.key)) {
    return;
  }
  event.preventDefault();
  (all[here + (event.key === 'ArrowDown' ? 1 : -1)] ?? search())?.focus();
});

// ---- what is ticked or typed in a part while its answer is on its way stays when the answer comes

const fieldsOf = (part) => [...part.querySelectorAll('input[id], textarea[id]')];
let under = new Map();
form.addEventListener('htmx:beforeSwap', (event) => {
  under = new Map(fieldsOf(event.detail.target).map((each) => [each.id, each]));
});
form.addEventListener('htmx:afterSwap', (event) => {
  for (const fresh of fieldsOf(event.detail.target)) {
    const before = under.get(fresh.id);
    if (before?.type === 'checkbox') {
      fresh.checked = before.value === fresh.value ? before.checked : fresh.checked; // what is ticked may be another
    } else if (before) {
      fresh.value = before.value;
    }
  }
});

// ---- a procedure chosen, or another one asked for

// before drafts and double submits are looked after: nothing is submitted
form.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (button?.name !== 'choose') {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (form.dataset.sent) {
    return;
  }
  if (button.value && [button, search(), document.body].includes(document.activeElement)) {
    identity.focus(); // not from whoever went on before the list came
  }
  choose(button);
}, true);

async function choose(button) {
  const body = new URLSearchParams(new FormData(form));
  const address = button.formAction; // the list it stands in may be gone by then
  body.set('choose', button.value);
  form.dataset.sent = '1'; // no drafts and no Enter until it is there
  form.setAttribute('aria-busy', 'true');
  typed = false;
  const before = document.activeElement;
  const failed = document.querySelector('[data-failed]');
  failed.textContent = '';
  coming = new AbortController();
  const { signal } = coming;
  try {
    await form.draftSent();
    const answer = await fetch(address, { method: 'POST', body, signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (answer.ok && page.getElementById(form.id)) {
      history.replaceState(null, '', answer.url);
      arrive(page);
      // who went on to another field is left there
      const stays = !typed && document.activeElement === before && [identity, button].includes(before);
      if (stays || document.activeElement === document.body) {
        (search() ?? identity).focus();
      }
    } else {
      failed.textContent = failed.dataset.failed;
    }
  } catch {
    if (!signal.aborted) {
      failed.textContent = failed.dataset.failed;
    }
  } finally {
    coming = null;
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
    // what came and what was typed meanwhile is kept as a draft; the person may have something under way
    (typed ? identity : form).dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function arrive(page) {
  for (const part of document.querySelectorAll('[data-part]')) {
    const fresh = document.adoptNode(page.getElementById(part.id));
    part.replaceWith(fresh);
    htmx.process(fresh);
  }
  shown = search()?.value;
}

// The QR of the card: number|old number|name|birth ddMMyyyy|sex|address|issued ddMMyyyy
const CARD = /^(\d{12})\|(\d{9})?\|([^|]+)\|(\d{8})\|([^|]*)\|([^|]*)\|(\d{8})/;

const SCAN_GAP_MS = 150; // a scanner silent for so long has finished
const NO_ENTER_MS = 1000; // its Enter may come late, and must not save a half-filled form
let pause = 0;
let readAt = -NO_ENTER_MS;

function readCard() {
  clearTimeout(pause);
  const card = identity.value.match(CARD);
  if (!card) {
    return;
  }
  identity.value = card[1];
  field('applicant.fullName').value = card[3];
  if (card[6]) {
    field('applicant.address').value = card[6];
  }
  form.dispatchEvent(new Event('input', { bubbles: true }));
  identity.dispatchEvent(new Event('change', { bubbles: true }));
  field('applicant.phone').focus();
}

identity.addEventListener('input', () => {
  clearTimeout(pause);
  if (CARD.test(identity.value)) {
    pause = setTimeout(() => {
      readCard();
      readAt = performance.now();
    }, SCAN_GAP_MS);
  }
});
form.addEventListener('keydown', (event) => {
  const late = performance.now() - readAt < NO_ENTER_MS;
  if (event.key === 'Enter' && (late || event.target === identity && identity.value.includes('|'))) {
    event.preventDefault();
    readCard();
  }
});
