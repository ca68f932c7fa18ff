// Looks again after a while, when somebody is looking.

const { again } = document.querySelector('[data-again]').dataset;
const timer = setInterval(() => {
  if (!document.hidden) {
    clearInterval(timer);
    location.reload();
  }
}, Number(again) * 1000);
