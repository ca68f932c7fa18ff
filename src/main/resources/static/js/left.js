// Counts down what may be done for a few minutes only, by the time the server said was left; gone when
// it is over.

const note = document.querySelector('[data-left]');
const words = note.querySelector('[data-left-words]');
const end = performance.now() + Number(note.dataset.left) * 1000;

function show() {
  const left = Math.ceil((end - performance.now()) / 1000);
  if (left <= 0) {
    clearInterval(ticking);
    note.remove();
    return;
  }
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  words.textContent = `${words.dataset.leftWords} ${clock}`;
}

const ticking = setInterval(show, 1000);
show();
