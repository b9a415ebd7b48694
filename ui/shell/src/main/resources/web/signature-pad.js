// A box to sign in with a finger, a pen or a mouse. The mark travels as the path data of an SVG, 600 by 200.
const WIDTH = 600;
const HEIGHT = 200;

class HearthSignaturePad extends HTMLElement {
  #strokes = [];
  #svg;
  #line;

  connectedCallback() {
    if (this.#svg) {
      return;
    }
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      svg { aspect-ratio: 3 / 1; background: #fff; border: 1px solid var(--hearth-line-strong, #857d6f);
        border-radius: 0.5rem; box-sizing: border-box; cursor: crosshair; display: block; max-width: 100%;
        touch-action: none; width: 100%; }
      .base { stroke: #bdb4a4; stroke-dasharray: 4 6; }
      .mark { fill: none; stroke: #23201b; stroke-linecap: round; stroke-linejoin: round; stroke-width: 3; }`);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
      <line class="base" x1="24" x2="576" y1="156" y2="156"></line><path class="mark" d=""></path></svg>`;
    this.#svg = root.querySelector('svg');
    this.#line = root.querySelector('.mark');
    this.#svg.setAttribute('aria-label', this.getAttribute('label') ?? '');
    this.#svg.addEventListener('pointerdown', (event) => this.#start(event));
    this.#svg.addEventListener('pointermove', (event) => this.#move(event));
    this.#svg.addEventListener('pointerup', () => this.#end());
    this.#svg.addEventListener('pointercancel', () => this.#end());
  }

  clear() {
    this.#strokes = [];
    this.#draw();
    this.#tell();
  }

  #point(event) {
    const box = this.#svg.getBoundingClientRect();
    const x = ((event.clientX - box.left) * WIDTH) / box.width;
    const y = ((event.clientY - box.top) * HEIGHT) / box.height;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  }

  #start(event) {
    event.preventDefault();
    this.#svg.setPointerCapture(event.pointerId);
    this.drawing = true;
    const at = this.#point(event);
    this.#strokes.push([at, at]);
    this.#draw();
  }

  #move(event) {
    if (this.drawing) {
      this.#strokes.at(-1).push(this.#point(event));
      this.#draw();
    }
  }

  #end() {
    if (this.drawing) {
      this.drawing = false;
      this.#tell();
    }
  }

  get #path() {
    return this.#strokes.map(([first, ...rest]) => `M${first}${rest.map((each) => ` L${each}`).join('')}`).join(' ');
  }

  #draw() {
    this.#line.setAttribute('d', this.#path);
  }

  #tell() {
    this.dispatchEvent(new CustomEvent('mark', { detail: this.#path }));
  }
}

if (!customElements.get('hearth-signature-pad')) {
  customElements.define('hearth-signature-pad', HearthSignaturePad);
}
