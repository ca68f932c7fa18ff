// Printing a paper: the button, or Enter wherever no link or field has the focus.
(() => {
  const button = document.querySelector('[data-print]');
  if (!button) return;
  button.addEventListener('click', () => window.print());
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.target.closest('a, button, input, select, textarea')) return;
    event.preventDefault();
    window.print();
  });
})();
