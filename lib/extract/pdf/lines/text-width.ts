// Widths in Helvetica, in thousandths of the type size, for the characters from space to tilde (Adobe Font Metrics, Core 14).
const latin = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
  278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const beyond: Record<string, number> = { æ: 889, ø: 611, Æ: 1000, Ø: 778, Å: 667, "”": 333, "“": 333, "’": 222, "•": 350 };
const usual = 556;

/**
 * How wide text is, measured in its type size. Which font it is set in hardly matters: the measure is scaled by how wide a printed line of the same
 * font turned out to be.
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + widthOf(character), 0) / 1000;
}

function widthOf(character: string): number {
  return beyond[character] ?? latin[character.charCodeAt(0) - 32] ?? usual;
}
