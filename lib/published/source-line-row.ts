/** A line of a source as the database gives it. */
export type SourceLineRow = { number: number; text: string };
