// Parts of a form that apply in some cases only: hidden in the others. What was typed there stays, and
// the server leaves it out. Without this script everything is shown, with a sentence that says when.

const held = (name) =>
  [...document.getElementsByName(name)]
    .filter((field) => (field.type !== 'radio' && field.type !== 'checkbox') || field.checked)
    .map((field) => field.value);

function apply() {
  for (const part of document.querySelectorAll('[data-when]')) {
    const values = part.dataset.is.split('|');
    part.hidden = !held(part.dataset.when).some((value) => values.includes(value));
  }
}

for (const words of document.querySelectorAll('[data-when-words]')) {
  words.hidden = true;
}
document.addEventListener('change', apply);
addEventListener('pageshow', apply);
apply();
