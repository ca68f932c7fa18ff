// Forms: no double submit, a second press for what cannot be undone, filters that apply at once,
// print buttons, focus on the error summary, the form token on htmx requests.

const ASK_MS = 6000;

// browsers pass over autofocus where a page comes late or another tab is in front
const first = document.querySelector('[data-focus]');
const usual = document.activeElement === document.body ? document.querySelector('[autofocus]') : null;
(first ?? usual)?.focus();

function ask(button) {
  const words = button.innerHTML;
  button.dataset.asked = '1';
  button.textContent = button.dataset.confirm;
  button.setAttribute('aria-live', 'assertive');
  setTimeout(() => {
    delete button.dataset.asked;
    button.innerHTML = words;
  }, ASK_MS);
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button) {
    return;
  }
  if (button.dataset.confirm && !button.dataset.asked) {
    event.preventDefault();
    ask(button);
  } else if (button.hasAttribute('data-print')) {
    print();
  }
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post') {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = '1';
  form.setAttribute('aria-busy', 'true');
});

// the page came back from the history: its forms may be sent again
addEventListener('pageshow', (event) => {
  if (!event.persisted) { // it is only loaded to its end, perhaps after it was sent
    return;
  }
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
  }
});

document.addEventListener('change', (event) => {
  if (event.target.closest('[data-submit]')) {
    event.target.form.requestSubmit();
  }
});

document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name=form-token]');
  if (token) {
    event.detail.headers[token.dataset.header] = token.content;
  }
});
