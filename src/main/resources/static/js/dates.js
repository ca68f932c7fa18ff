// Date fields: the strokes between day, month and year come by themselves while typing at the end;
// what was pasted or typed without them is put in order on leaving. The server reads all of it.

const pad = (part) => part.padStart(2, '0');

/** 0512 → 05/12, 05/122026 → 05/12/2026; a year typed first (2026-) is left alone. */
function stroke(text) {
  if (/^\d\d\/\d\d-$/.test(text)) {
    return text.replace('/', '');
  }
  return text
    .replace(/^(\d\d)(\d)/, (all, day, rest) => (/^\d{4}-/.test(text) ? all : `${day}/${rest}`))
    .replace(/^(\d\d?\/\d\d)(\d)/, '$1/$2');
}

document.addEventListener('input', (event) => {
  const field = event.target;
  const atEnd = field.selectionStart === field.value?.length;
  if (field.matches('[data-date]') && atEnd && event.inputType?.startsWith('insert')) {
    const text = stroke(field.value);
    if (text !== field.value) {
      field.value = text;
    }
  }
});

document.addEventListener('change', (event) => {
  const field = event.target;
  const day = field.matches('[data-date]')
    ? field.value.trim().match(/^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/)
    : null;
  if (day) {
    field.value = `${pad(day[1])}/${pad(day[2])}/${day[3]}`;
  }
});
