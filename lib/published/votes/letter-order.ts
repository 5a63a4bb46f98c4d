const danish = new Intl.Collator("da");

/** Party letters as the Danish alphabet has them: Æ, Ø and Å last. */
export function inLetterOrder(letters: readonly string[]): string[] {
  return letters.toSorted((one, other) => danish.compare(one, other));
}

/** Compares two texts as the Danish alphabet has them. */
export function compareDanish(one: string, other: string): number {
  return danish.compare(one, other);
}
