// The screen in the hall: asks every few seconds, shows what is new and says it. Browsers let a page speak
// only after somebody touched it once: hence the button.

const ASK_MS = 3_000;
const shown = document.getElementById('goi');
const button = document.querySelector('[data-voice]');
const voice = window.speechSynthesis;
let spoken = keys();
let speaking = false;
let tag = '';

function calls() {
  return [...shown.querySelectorAll('[data-call]')];
}

function keys() {
  return new Set(calls().map((call) => call.dataset.call));
}

function say(words) {
  const saying = new SpeechSynthesisUtterance(words);
  saying.lang = 'vi-VN';
  saying.rate = 0.9;
  voice.speak(saying);
}

function sayNew() {
  for (const call of calls().reverse()) {
    if (speaking && !spoken.has(call.dataset.call)) {
      say(call.dataset.spoken);
    }
  }
  spoken = keys();
}

async function ask() {
  try {
    const answer = await fetch(shown.dataset.from, { headers: tag ? { 'If-None-Match': tag } : {}, cache: 'no-store' });
    if (answer.ok) {
      tag = answer.headers.get('ETag') ?? '';
      shown.innerHTML = await answer.text();
      sayNew();
    }
  } catch {
    // the network is away: the last calls stay, the next question follows
  }
  setTimeout(ask, ASK_MS);
}

if (voice) {
  button.hidden = false;
  button.addEventListener('click', () => {
    speaking = true;
    button.hidden = true;
    const latest = calls()[0];
    if (latest) {
      say(latest.dataset.spoken);
    }
  });
}
setTimeout(ask, ASK_MS);
