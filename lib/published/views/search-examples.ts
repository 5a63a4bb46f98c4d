/** Searches that find something in the collection as it is. What the collection has nothing for is null. */
export type SearchExamples = {
  /** A word of a title, and another of the same title where it has one. */
  word: string;
  second: string | null;
  /** A word of another title. */
  other: string | null;
  /** Two words that stand side by side in a title. */
  phrase: string | null;
  caseNumber: string | null;
  /** The word that tells a committee from the others, and the KLE main group of a case. */
  committee: string;
  topic: string | null;
  /** Letter of a party that is recorded to have voted against something. */
  party: string | null;
  years: { from: number; to: number };
};
