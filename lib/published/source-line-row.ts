/** A line of a source as the database gives it. */
export type SourceLineRow = { number: number; page: number | null; text: string };
