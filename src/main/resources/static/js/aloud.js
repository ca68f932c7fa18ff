// Reads the page aloud with a voice of the browser, sentence by sentence, and marks what is read.

const VOICES_MS = 1500;
const LEFT_OUT = 'nav, button, input, select, textarea, svg, [aria-hidden="true"], .visually-hidden, .mc-noprint';

const speech = window.speechSynthesis;
const button = document.querySelector('[data-aloud]');
const said = document.querySelector('[data-aloud-said]');
const label = button?.querySelector('span');
const usual = label?.textContent;

// kept here, or Chromium may drop a sentence before its end
let spoken = null;
// which reading this is: one that was stopped while voices were fetched does not begin
let reading = 0;
let marked = null;

const tongue = (tag) => tag.toLowerCase().split(/[-_]/)[0];

function blockOf(text) {
  let part = text.parentElement;
  while (/^(inline|contents)/.test(getComputedStyle(part).display)) {
    part = part.parentElement;
  }
  return part;
}

/** The words of the page in order, a piece for each heading, paragraph or item in one language. */
function pieces() {
  const found = [];
  const words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const text = words.currentNode;
    const part = text.parentElement;
    if (!text.data.trim() || part.closest(LEFT_OUT) || part.checkVisibility?.() === false) {
      continue;
    }
    const block = blockOf(text);
    const lang = tongue(part.closest('[lang]').lang);
    const last = found.at(-1);
    if (last?.block === block && last.lang === lang) {
      last.texts.push(text);
    } else {
      found.push({ block, lang, texts: [text] });
    }
  }
  return found;
}

function placeOf(texts, at) {
  for (const text of texts) {
    if (at <= text.length) {
      return [text, at];
    }
    at -= text.length + 1;
  }
  return [texts.at(-1), texts.at(-1).length];
}

function sentences({ block, lang, texts }) {
  const whole = texts.map((text) => text.data).join(' ');
  const parts = window.Intl?.Segmenter
    ? [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(whole)]
    : [{ segment: whole, index: 0 }];
  return parts
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => {
      const range = new Range();
      range.setStart(...placeOf(texts, index));
      range.setEnd(...placeOf(texts, index + segment.trimEnd().length));
      return { block, lang, range, words: segment.replace(/\s+/g, ' ').trim() };
    });
}

function mark(sentence) {
  marked?.classList.remove('mc-aloud');
  marked = null;
  window.CSS?.highlights?.delete('mc-aloud');
  if (!sentence) {
    return;
  }
  if (window.CSS?.highlights) {
    CSS.highlights.set('mc-aloud', new Highlight(sentence.range));
  } else {
    marked = sentence.block;
    marked.classList.add('mc-aloud');
  }
  sentence.block.scrollIntoView({ block: 'nearest' });
}

function stop() {
  reading += 1;
  spoken = null;
  speech.cancel();
  mark(null);
  label.textContent = usual;
}

function read(rest, voices) {
  const [sentence, ...later] = rest;
  if (!sentence) {
    stop();
    return;
  }
  const utterance = new SpeechSynthesisUtterance(sentence.words);
  utterance.voice = voices.get(sentence.lang);
  utterance.lang = utterance.voice.lang;
  const next = () => {
    if (spoken === utterance) {
      read(later, voices);
    }
  };
  utterance.onend = next;
  utterance.onerror = next;
  spoken = utterance;
  mark(sentence);
  speech.speak(utterance);
}

/** Browsers fetch their voices when first asked. */
function allVoices() {
  return new Promise((done) => {
    if (speech.getVoices().length > 0) {
      done(speech.getVoices());
      return;
    }
    const give = () => done(speech.getVoices());
    speech.addEventListener('voiceschanged', give, { once: true });
    setTimeout(give, VOICES_MS);
  });
}

async function start() {
  const mine = reading;
  label.textContent = button.dataset.stop;
  const known = await allVoices();
  if (mine !== reading) {
    return;
  }
  const voices = new Map();
  for (const voice of known) {
    const lang = tongue(voice.lang);
    if (!voices.has(lang) || voice.default) {
      voices.set(lang, voice);
    }
  }
  const own = voices.has(tongue(document.documentElement.lang));
  said.textContent = own ? '' : button.dataset.none;
  // words in another language wait for a voice that can speak them
  read(own ? pieces().flatMap(sentences).filter(({ lang }) => voices.has(lang)) : [], voices);
}

if (speech && button) {
  button.hidden = false;
  button.addEventListener('click', () => (label.textContent === usual ? start() : stop()));
  addEventListener('pagehide', stop);
}
