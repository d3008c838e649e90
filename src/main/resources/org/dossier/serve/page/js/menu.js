/** On narrow screens the list of views opens and closes. */

const button = document.querySelector('button.menu');

export function listenToMenu() {
  button.addEventListener('click', () => open(button.getAttribute('aria-expanded') !== 'true'));
  document.getElementById('views').addEventListener('click', () => open(false));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && button.getAttribute('aria-expanded') === 'true') {
      open(false);
      button.focus();
    }
  });
}

function open(yes) {
  button.setAttribute('aria-expanded', String(yes));
}
