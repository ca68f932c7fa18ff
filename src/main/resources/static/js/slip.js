// Prints the slip of the dossier just saved, once, from a frame; F9 prints it again. One that is printed
// only when asked for says data-slip-asked.

const frame = document.querySelector('[data-slip-frame]');
const link = document.querySelector('[data-slip]');

function print() {
  if (frame.getAttribute('src') === link.dataset.slip) {
    frame.contentWindow.print();
  } else {
    frame.addEventListener('load', () => frame.contentWindow.print(), { once: true });
    frame.src = link.dataset.slip;
  }
}

link.addEventListener('click', (event) => {
  event.preventDefault();
  print();
});

// going back in the history must not print again
const printed = 'mc-printed';
if (!link.dataset.slipAsked && sessionStorage.getItem(printed) !== link.dataset.slip) {
  sessionStorage.setItem(printed, link.dataset.slip);
  print();
}
