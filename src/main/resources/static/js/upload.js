// Sends chosen files part by part: a form with data-upload="address of the draft" goes on where the line was cut,
// also after the page was closed. Without this script the form sends whole files by itself.

const RETRY_MS = 4000;
const MOST_TRIES = 60;

/** A name for a file that is the same when the same file is chosen again in this browser. */
function nameOf(form, file) {
  const key = ['upload', form.dataset.upload, form.dataset.paper, file.name, file.size, file.lastModified].join(' ');
  const known = localStorage.getItem(key);
  if (known) {
    return [key, known];
  }
  // crypto.randomUUID is there on secure pages only
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  localStorage.setItem(key, id);
  return [key, id];
}

/** What the server says; throws its words when it refuses, and anything else when the line is cut. */
async function ask(form, address, options) {
  const answer = await fetch(address, {
    ...options,
    headers: { 'X-CSRF-TOKEN': form.elements._csrf.value, Accept: 'application/json', ...options.headers },
    redirect: 'manual',
  });
  if (answer.ok) {
    return answer.json();
  }
  if (answer.status >= 500) {
    throw new TypeError('away');
  }
  const problem = await answer.json().catch(() => ({}));
  throw { words: problem.detail ?? '' };
}

async function send(form, file, say) {
  const [key, id] = nameOf(form, file);
  const about = new URLSearchParams({ name: file.name, bytes: file.size });
  let tries = 0;
  for (;;) {
    try {
      let state = await ask(form, `${form.dataset.upload}/giay-to/${form.dataset.paper}/tep/${id}`, {
        method: 'POST',
        body: about,
      });
      while (!state.whole) {
        say('sending', Math.floor((100 * state.received) / file.size));
        const part = file.slice(state.received, state.received + Number(form.dataset.part));
        state = await ask(form, `${form.dataset.upload}/tep/${id}?at=${state.received}`, {
          method: 'PUT',
          headers: { 'Content-Type': 'application/octet-stream' },
          body: part,
        });
        tries = 0;
      }
      localStorage.removeItem(key);
      return;
    } catch (failure) {
      if (failure.words !== undefined) {
        localStorage.removeItem(key);
        throw failure;
      }
      tries += 1;
      if (tries > MOST_TRIES) {
        throw { words: '' };
      }
      say('cut');
      await new Promise((done) => {
        setTimeout(done, RETRY_MS);
        addEventListener('online', done, { once: true });
      });
    }
  }
}

document.querySelectorAll('form[data-upload]').forEach((form) => {
  const input = form.querySelector('input[type=file]');
  const state = form.querySelector('[data-upload-state]');
  input.addEventListener('change', async () => {
    const files = [...input.files];
    input.disabled = true;
    let sent = 0;
    try {
      for (const file of files) {
        await send(form, file, (what, percent) => {
          state.textContent = state.dataset[what]
            .replace('<n>', `${sent + 1}/${files.length}`)
            .replace('<p>', percent ?? 0);
        });
        sent += 1;
      }
      location.hash = `giay-${form.dataset.paper}`;
      location.reload();
    } catch (failure) {
      state.textContent = `${state.dataset.refused} ${failure.words ?? ''}`;
      state.classList.add('is-lost');
      input.disabled = false;
      input.value = '';
    }
  });
});
