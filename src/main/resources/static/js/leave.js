// Follows the one link of a page that only leads elsewhere.

document.querySelector('[data-leave]').click();
