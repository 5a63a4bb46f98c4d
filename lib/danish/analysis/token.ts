/** A word, number or identifier of a text, and what it is found by. */
export type Token = {
  kind: "word" | "stop" | "number" | "amount" | "law" | "case" | "party";
  /** Where it stands in the text as printed; `end` is exclusive. */
  start: number;
  end: number;
  /** Its place among the words of the text, from 1. A second reading of the same letters shares the place. */
  position: number;
  /** Its letters in the text. A word that a line break parted is whole here, though it stands in the place of its first half. */
  printed: string;
  /** Folded, without line-break hyphens and foreign letters. */
  word: string;
  /** What it is indexed under. */
  terms: string[];
  /** What a query that holds it asks for: the most precise of `terms`. */
  asked: string[];
  /** Parts of a compound, each by its alternatives. */
  parts: string[][];
  /** All parts at every depth, for the index. */
  allParts: string[];
};
