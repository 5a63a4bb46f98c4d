/**
 * What is left of a folded word when spellings that people mix up are made one: oe/o, ae/a/aa, y/u, and doubled letters. `hjemlose` and `hjemloese`
 * have one skeleton. The database forms the same in `search_skeleton`.
 */
export function skeletonOf(word: string): string {
  return word
    .replaceAll("oe", "o")
    .replaceAll("aa", "a")
    .replaceAll("ae", "a")
    .replaceAll("y", "u")
    .replaceAll(/(.)\1+/gu, "$1");
}
