import { foldWord } from "./fold";

// The Danish stemmer of the Snowball project (snowballstem.org, BSD licence).

const ENDINGS =
  "hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes erendes enes ernes eres ens hedens erens ers ets erets et eret"
    .split(" ")
    .sort((a, b) => b.length - a.length);
const DERIVED = ["elig", "els", "lig", "ig"];
const MAY_PRECEDE_S = /[abcdfghjklmnoprtvyzå]s$/u;
const DOUBLED = /([^aeiouyæøå])\1$/u;

/** The part of a folded word that its inflections share, folded: `forvaltningerne` and `forvaltning` give the same. Never empty for a word that is not. */
export function stemOf(word: string): string {
  const letters = word.replaceAll("aa", "å").replaceAll("ae", "æ").replaceAll("oe", "ø");
  const start = regionStart(letters);
  const ended = shorten(dropEnding(letters, start), start);
  return foldWord(undouble(dropDerivation(ended, start), start));
}

/** Where endings may begin: after the first consonant that follows a vowel, but with three letters before it. */
function regionStart(word: string): number {
  const found = /[aeiouyæøå][^aeiouyæøå]/u.exec(word);
  return found ? Math.max(3, found.index + 2) : word.length;
}

function endsWithin(word: string, ending: string, start: number): boolean {
  return word.length - ending.length >= start && word.endsWith(ending);
}

function dropEnding(word: string, start: number): string {
  const ending = ENDINGS.find((candidate) => endsWithin(word, candidate, start));
  if (ending !== undefined) return word.slice(0, -ending.length);
  return endsWithin(word, "s", start) && MAY_PRECEDE_S.test(word) ? word.slice(0, -1) : word;
}

function shorten(word: string, start: number): string {
  return ["gd", "dt", "gt", "kt"].some((pair) => endsWithin(word, pair, start)) ? word.slice(0, -1) : word;
}

function dropDerivation(word: string, start: number): string {
  const plain = word.endsWith("igst") ? word.slice(0, -2) : word;
  if (endsWithin(plain, "løst", start)) return plain.slice(0, -1);
  const ending = DERIVED.find((candidate) => endsWithin(plain, candidate, start));
  return ending === undefined ? plain : shorten(plain.slice(0, -ending.length), start);
}

function undouble(word: string, start: number): string {
  return word.length > start && DOUBLED.test(word) ? word.slice(0, -1) : word;
}
