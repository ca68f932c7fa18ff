// Keeps what is typed: a form with data-draft="address" sends itself there a second after the last change,
// on leaving a field and on leaving the page. Its [data-draft-state] says how that went.

const WAIT_MS = 1000;
const RETRY_MS = 5000;
const PATIENCE_MS = 3000;
const clock = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });

function keep(form) {
  const state = form.querySelector('[data-draft-state]');
  const contents = () => new URLSearchParams(new FormData(form)).toString();
  let saved = contents();
  let timer = 0;
  let sending = null; // the draft on its way
  let waited = false;

  const say = (words, lost) => {
    state.textContent = words;
    state.classList.toggle('is-lost', lost);
  };
  const later = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(send, ms);
  };

  async function post(body) {
    try {
      const answer = await fetch(form.dataset.draft, {
        method: 'POST',
        body: new URLSearchParams(body),
        redirect: 'manual',
        keepalive: body.length < 60000,
      });
      if (answer.ok) {
        saved = body;
        say(state.dataset.saved.replace('{0}', clock.format(new Date(answer.headers.get('Date') ?? Date.now()))), false);
      } else {
        say(answer.status === 503 ? state.dataset.lost : state.dataset.refused, true);
      }
    } catch {
      say(state.dataset.lost, true);
    } finally {
      sending = null;
    }
  }

  async function send() {
    clearTimeout(timer);
    const body = contents();
    if (sending || body === saved || form.dataset.sent) {
      return;
    }
    sending = post(body);
    await sending;
    if (contents() !== saved) {
      later(RETRY_MS);
    }
  }

  // a draft on its way must not arrive after the form itself
  form.draftSent = () => Promise.race([sending, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
  form.addEventListener('submit', (event) => {
    if (!sending || waited) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    waited = true;
    form.draftSent().then(() => {
      form.requestSubmit(event.submitter);
      waited = false;
    });
  });
  form.addEventListener('input', () => later(WAIT_MS));
  form.addEventListener('change', () => later(WAIT_MS));
  form.addEventListener('focusout', send);
  document.addEventListener('visibilitychange', send);
  addEventListener('online', send);
  addEventListener('beforeunload', (event) => {
    if (contents() !== saved && !form.dataset.sent) {
      event.preventDefault();
    }
  });
}

document.querySelectorAll('form[data-draft]').forEach(keep);
