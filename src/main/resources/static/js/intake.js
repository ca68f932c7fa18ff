// The counter's form: Enter takes the first procedure found, arrows walk the list;
// a scanned identity card fills the person.

const search = document.querySelector('[data-choose]');
const choices = () => [...document.querySelectorAll('.mc-choice')];
const field = (name) => document.getElementById(name);

let shown = search?.value; // the words the list answers
let chosen = false; // Enter came before the answer

search?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') {
    event.preventDefault();
    if (search.value === shown) {
      choices()[0]?.click();
    } else {
      chosen = true;
    }
  } else if (event.key === 'ArrowDown') {
    event.preventDefault();
    choices()[0]?.focus();
  }
});

search?.addEventListener('input', () => {
  chosen = false;
});
document.addEventListener('htmx:afterSettle', (event) => {
  shown = new URL(event.detail.xhr.responseURL).searchParams.get('q');
  if (chosen && search.value === shown) {
    choices()[0]?.click();
  }
});

document.addEventListener('keydown', (event) => {
  const all = choices();
  const here = all.indexOf(document.activeElement);
  if (here < 0 || !['ArrowDown', 'ArrowUp'].includes(event.key)) {
    return;
  }
  event.preventDefault();
  (all[here + (event.key === 'ArrowDown' ? 1 : -1)] ?? search)?.focus();
});

// The QR of the card: number|old number|name|birth ddMMyyyy|sex|address|issued ddMMyyyy
const CARD = /^(\d{12})\|(\d{9})?\|([^|]+)\|(\d{8})\|([^|]*)\|([^|]*)\|(\d{8})/;
const identity = field('applicant.identityNumber');

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
  identity.form.dispatchEvent(new Event('input', { bubbles: true }));
  identity.dispatchEvent(new Event('change', { bubbles: true }));
  field('applicant.phone').focus();
}

identity?.addEventListener('input', () => {
  clearTimeout(pause);
  if (CARD.test(identity.value)) {
    pause = setTimeout(() => {
      readCard();
      readAt = performance.now();
    }, SCAN_GAP_MS);
  }
});
identity?.form.addEventListener('keydown', (event) => {
  const late = performance.now() - readAt < NO_ENTER_MS;
  if (event.key === 'Enter' && (late || event.target === identity && identity.value.includes('|'))) {
    event.preventDefault();
    readCard();
  }
});
