// pdf.js draws as well as reads, and makes one of the browser's drawing objects while it loads. Reading needs none of them.
class NeverDrawn {
  readonly draws = false;
}

const names = ["DOMMatrix", "Path2D", "ImageData"];
for (const name of names) if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: NeverDrawn, configurable: true });
