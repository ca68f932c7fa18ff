// The counter's form: Enter takes the first procedure found, arrows walk the list;
// a scanned identity card fills the person.

const search = document.querySelector('[data-choose]');
const choices = () => [...document.querySelectorAll('.mc-choice')];
const field = (name) => document.getElementById(name);

search?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') {
    event.preventDefault();
    choices()[0]?.click();
  } else if (event.key === 'ArrowDown') {
    event.preventDefault();
    choices()[0]?.focus();
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

function readCard() {
  const card = identity.value.match(CARD);
  if (!card) {
    return false;
  }
  identity.value = card[1];
  field('applicant.fullName').value = card[3];
  if (card[6]) {
    field('applicant.address').value = card[6];
  }
  identity.form.dispatchEvent(new Event('input', { bubbles: true }));
  field('applicant.phone').focus();
  return true;
}

identity?.addEventListener('input', readCard);
identity?.addEventListener('keydown', (event) => {
  // the scanner ends with Enter: it must not save a half-filled form
  if (event.key === 'Enter' && identity.value.includes('|')) {
    event.preventDefault();
    readCard();
  }
});
