const SPELLED_OUT: Record<string, string> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ö: "oe",
  ä: "ae",
  ü: "y",
  ß: "ss",
  ð: "d",
  þ: "th",
  œ: "oe",
  ł: "l",
  đ: "d",
};

/** A word as it is compared: lower case, æ ø å written ae oe aa, accents off. `Hjemløse` and `hjemloese` fold alike. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/u.test(lower)) return lower;
  return lower
    .replaceAll(/[æøåöäüßðþœłđ]/gu, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
}
