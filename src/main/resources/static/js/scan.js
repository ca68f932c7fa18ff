// Hand-over by scanning: a gun types a code and Enter, and then the next. Codes wait in line; each answer
// is a row above the others, and the field is free again at once.

const form = document.querySelector('[data-scans]');
const field = form.elements.code;
const rows = document.querySelector('[data-scan-rows]');
const said = document.querySelector('[data-scan-said]');
const waiting = [];
let busy = false;

function show(html) {
  document.querySelector('[data-scan-none]')?.remove();
  const holder = document.createElement('tbody');
  holder.innerHTML = html;
  const row = holder.firstElementChild;
  rows.prepend(row);
  said.textContent = [...row.cells].slice(1).map((cell) => cell.textContent.trim()).join(', ');
}

// the line is down, or the person is signed out: the code stays where it can be sent again
function failed(body) {
  const row = document.createElement('tr');
  const cell = document.createElement('td');
  cell.colSpan = 5;
  cell.textContent = `${body.get('code')}: ${form.dataset.failed}`;
  row.append(cell);
  show(row.outerHTML);
}

async function next() {
  const body = waiting.shift();
  if (!body) {
    busy = false;
    return;
  }
  busy = true;
  try {
    const answer = await fetch(form.dataset.scans, { method: 'POST', body, redirect: 'error' });
    if (answer.ok || answer.status === 422) {
      show(await answer.text());
    } else {
      failed(body);
    }
  } catch {
    failed(body);
  }
  next();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  event.stopPropagation(); // it is sent here, and again for the next code
  if (field.value.trim()) {
    waiting.push(new URLSearchParams(new FormData(form)));
    field.value = '';
    if (!busy) {
      next();
    }
  }
  field.focus();
});

// the gun is always meant for the code: choosing somebody or typing a place leads back to it
form.elements.to.addEventListener('change', () => field.focus());
form.elements.place.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') {
    return;
  }
  event.preventDefault();
  if (/-\d{6}-\d{4}/.test(event.target.value)) {
    field.value = event.target.value;
    event.target.value = event.target.defaultValue;
    form.requestSubmit();
  }
  field.focus();
});
