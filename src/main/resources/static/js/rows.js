// Lists: J and K go down and up, X ticks, Enter opens (the row's link has the focus).
// A bulk bar shows while something is ticked.

const rows = (table) => [...table.querySelectorAll('tbody tr')].filter((row) => row.querySelector('a'));
const boxes = (form) => [...form.querySelectorAll('tbody input[type=checkbox]')];

function showPicked(form) {
  const picked = boxes(form).filter((box) => box.checked);
  for (const box of boxes(form)) {
    box.closest('tr').classList.toggle('is-picked', box.checked);
  }
  const bar = form.querySelector('.mc-bulk');
  if (bar) {
    bar.hidden = picked.length === 0;
    bar.querySelector('[data-picked]').textContent = picked.length;
  }
  const all = form.querySelector('thead input[type=checkbox]');
  if (all) {
    all.checked = picked.length > 0 && picked.length === boxes(form).length;
    all.indeterminate = picked.length > 0 && !all.checked;
  }
}

function step(table, by) {
  const all = rows(table);
  const here = all.indexOf(document.activeElement?.closest('tr'));
  const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(here + by, 0), all.length - 1);
  all[next]?.querySelector('a').focus();
}

for (const table of document.querySelectorAll('table[data-rows]')) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=checkbox]), select, textarea, dialog')
      || document.body.classList.contains('mc-keys-off')) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') {
      event.preventDefault();
      step(table, key === 'j' ? 1 : -1);
    } else if (key === 'x') {
      const box = document.activeElement?.closest('tr')?.querySelector('input[type=checkbox]');
      if (box && table.contains(box)) {
        event.preventDefault();
        box.click();
      }
    }
  });
}

for (const form of document.querySelectorAll('form[data-pick]')) {
  form.addEventListener('change', (event) => {
    if (event.target.closest('thead')) {
      for (const box of boxes(form)) {
        box.checked = event.target.checked;
      }
    }
    showPicked(form);
  });
  form.querySelector('[data-unpick]')?.addEventListener('click', () => {
    for (const box of boxes(form)) {
      box.checked = false;
    }
    showPicked(form);
  });
  showPicked(form);
}
