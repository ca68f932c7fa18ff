// The scan tray: files dropped anywhere on the page go into it; what is cut off a page is drawn on its picture
// and lands in the number fields of the form, which work without this script, too.

const MOST_PERCENT = 95;
const zone = document.querySelector('[data-drop]');

if (zone) {
  const files = zone.querySelector('[data-drop-files]');
  zone.querySelector('[data-drop-hint]').hidden = false;
  const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');

  document.addEventListener('dragover', (event) => {
    if (carriesFiles(event)) {
      event.preventDefault();
      zone.classList.add('is-over');
    }
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) {
      zone.classList.remove('is-over');
    }
  });
  // beside the zone as well: else the browser leaves the page to show the file
  document.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) {
      return;
    }
    event.preventDefault();
    zone.classList.remove('is-over');
    if (event.dataTransfer.files.length > 0) {
      files.files = event.dataTransfer.files;
      files.form.requestSubmit();
    }
  });
}

const part = (at, from, length) => Math.min(1, Math.max(0, (at - from) / length));

function drawnOn(page) {
  const frame = page.querySelector('span');
  const fields = page.closest('form').elements;
  // the picture shows the page without what was cut off before
  const shown = (first, last) => {
    const before = Number(fields[first].defaultValue);
    return { before, size: 100 - before - Number(fields[last].defaultValue) };
  };
  const write = (name, value) => {
    fields[name].value = Math.min(MOST_PERCENT, Math.max(0, Math.round(value)));
  };
  let start = null;

  const at = (event) => {
    const box = page.getBoundingClientRect();
    return { x: part(event.clientX, box.left, box.width), y: part(event.clientY, box.top, box.height) };
  };

  const draw = (event) => {
    const end = at(event);
    const left = Math.min(start.x, end.x);
    const right = Math.max(start.x, end.x);
    const top = Math.min(start.y, end.y);
    const bottom = Math.max(start.y, end.y);
    frame.hidden = false;
    frame.style.left = `${100 * left}%`;
    frame.style.top = `${100 * top}%`;
    frame.style.width = `${100 * (right - left)}%`;
    frame.style.height = `${100 * (bottom - top)}%`;
    const across = shown('left', 'right');
    const down = shown('top', 'bottom');
    write('left', across.before + left * across.size);
    write('right', 100 - across.before - right * across.size);
    write('top', down.before + top * down.size);
    write('bottom', 100 - down.before - bottom * down.size);
  };

  page.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    page.setPointerCapture(event.pointerId);
    start = at(event);
  });
  page.addEventListener('pointermove', (event) => {
    if (start) {
      draw(event);
    }
  });
  page.addEventListener('pointerup', () => {
    start = null;
  });
  page.addEventListener('pointercancel', () => {
    start = null;
  });
}

for (const drawing of document.querySelectorAll('[data-cut]')) {
  drawing.hidden = false;
  drawnOn(drawing.querySelector('[data-cut-page]'));
}
