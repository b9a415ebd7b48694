// Tells the server that somebody pressed a key or touched the page. Mouse moves do not count.
const pause = 10_000;
let told = 0;

function touched() {
  const now = Date.now();
  if (now - told < pause) {
    return;
  }
  told = now;
  fetch('/session/touch', { method: 'POST', credentials: 'same-origin', keepalive: true }).catch(() => {
    told = 0;
  });
}

for (const kind of ['keydown', 'pointerdown', 'wheel', 'touchmove']) {
  document.addEventListener(kind, touched, { capture: true, passive: true });
}
