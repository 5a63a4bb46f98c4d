/** What cleaning met on its way through a document: the signs that its text cannot be trusted. */
export type OddCharacters = { controls: number };

const ligatures: Record<string, string> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "ft", ﬆ: "st" };

const bulletGlyphs = /[\uf0b7\uf0a7\u25aa]/g;
// Ghostscript writes the two letters of a ligature into one 16-bit value, shifted by a byte: `f` and `i` become U+6600.
const shiftedLetters = /[\u6100-\u7a00]/g;
// eslint's no-control-regex guards against slips; here control characters are what is looked for.
const controls = new RegExp("[\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]", "g");

/**
 * Text as it is printed: ligatures and private bullets as ordinary characters, invisible characters out, every space a plain one.
 * NUL becomes U+FFFD, since PostgreSQL refuses NUL.
 */
export function cleanText(text: string, odd: OddCharacters): string {
  const counted = (character: string) => () => {
    odd.controls += 1;
    return character;
  };
  return text
    .replace(bulletGlyphs, "•")
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(shiftedLetters, (character) => {
      const code = character.charCodeAt(0);
      return (code & 0xff) === 0 ? String.fromCharCode(code >> 8) : character;
    })
    .replace(/\0/g, counted("\ufffd"))
    .replace(controls, counted(""))
    .replace(/\u00ad/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, " ")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "");
}
