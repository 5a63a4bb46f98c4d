/** How the parser did against labels made by hand: of what it read, how much was right; of what was labelled, how much it read. Both 0–1. */
export type ParserScore = {
  /** ISO date. */
  measuredAt: string;
  parserVersion: string;
  documents: number;
  labels: number;
  fields: { name: string; precision: number; recall: number; labelled: number }[];
};
