// Asks whether something happened to the money, while somebody is looking, and shows it.

const page = document.querySelector('[data-paid]');
const { paid: state, paidUrl: url } = page.dataset;
const PAUSE = 3000;

async function look() {
  if (!document.hidden) {
    try {
      const answer = await fetch(url, { cache: 'no-store' });
      if (answer.ok && (await answer.text()) !== state) {
        location.reload();
        return;
      }
    } catch {
      // away for a while; asked again
    }
  }
  setTimeout(look, PAUSE);
}

setTimeout(look, PAUSE);
