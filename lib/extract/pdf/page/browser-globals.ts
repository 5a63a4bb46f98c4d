// pdf.js draws as well as reads, and names the browser's drawing classes while it loads. Reading needs none of them.
class Unused {}

const names = ["DOMMatrix", "Path2D", "ImageData"];
for (const name of names) if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Unused, configurable: true });
