import { isGroupName } from "./is-group-name";

/** A vote as printed: how many names stand on each side, whether it carried, and the words it was read from. */
type PrintedVote = {
  names: { name: string; choice: "for" | "against" | "abstained" }[];
  carried: boolean | null;
  text: string;
};

const VOTING = /\bstem|\bundl(?:od|ader)\b/iu;
// "De øvrige medlemmer stemmer for", but not "De øvrige rådmand A (F) og udvalgsmedlemmerne B (A) og C (V) stemmer imod", which names them.
const UNNAMED_REST =
  /(?:øvrige|resten|andre)(?:\s+(?:af\s+)?(?:medlemmer\p{L}*|udvalgsmedlemmer\p{L}*|udvalget|byrådet))*\s+(?:stem|undl)/iu;
const MAJORITY = /\b(?:flertal|flertallet|mindretal|mindretallet)\b/iu;
const COUNT =
  /\b(?:\d+|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\s+(?:stemmer|medlemmer|udvalgsmedlemmer)\s+(?:stem|for|mod|imod|undl)/iu;

/**
 * Whether every vote cast is known by a person's name, so that the names may be counted. A count in words, "de øvrige", a group that votes as
 * one, or names that contradict the printed result say that it is not: a wrong tally is worse than none.
 */
export function isFullyNamed({ names, carried, text }: PrintedVote): boolean {
  if (names.length === 0) return false;
  if (names.some(({ name }) => isGroupName(name))) return false;
  const votingSentences = text.split(/(?<=[.;:])\s+/u).filter((sentence) => VOTING.test(sentence));
  if (votingSentences.some((sentence) => UNNAMED_REST.test(sentence) || MAJORITY.test(sentence) || COUNT.test(sentence))) return false;
  return agreesWithResult(names, carried);
}

function agreesWithResult(names: PrintedVote["names"], carried: boolean | null): boolean {
  if (carried === null) return true;
  const inFavour = names.filter(({ choice }) => choice === "for").length;
  const against = names.filter(({ choice }) => choice === "against").length;
  return carried === inFavour > against;
}
