/** Cyrillic and Greek letters that stand for Latin ones in damaged texts (`referat-in-the-wild.md`, Damaged characters). */
const lookAlikes: Record<string, string> = {
  а: "a",
  в: "b",
  е: "e",
  и: "i",
  і: "i",
  к: "k",
  м: "m",
  н: "n",
  о: "o",
  р: "r",
  с: "c",
  т: "t",
  у: "u",
  х: "x",
  ο: "o",
  α: "a",
  ρ: "r",
};

const hidden = /[\u00ad\u200b-\u200d\ufeff]/g;

/** A text without the characters that nobody sees: soft hyphens, zero-width spaces and joiners. Length and places change. */
export function withoutHidden(text: string): string {
  return text.replace(hidden, "");
}

/**
 * Folds a text for comparison, never for showing: lower case, compatibility forms, soft hyphens and zero-width characters gone, look-alike
 * letters replaced, curly quotes straightened, runs of white space one space.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(hidden, "")
    .toLowerCase()
    .replace(/[\u0370-\u04ff]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}
