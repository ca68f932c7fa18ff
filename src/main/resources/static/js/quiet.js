// A device in an office goes back to where it starts after a minute in which nobody touched it, so that
// nobody sees what the one before was about to say.

const QUIET_MS = 60_000;
const home = document.querySelector('[data-quiet]').dataset.quiet;
let timer;

function wait() {
  clearTimeout(timer);
  timer = setTimeout(() => location.replace(home), QUIET_MS);
}

for (const sign of ['pointerdown', 'keydown', 'scroll', 'input']) {
  addEventListener(sign, wait, { passive: true });
}
wait();
