/** A tsvector in the making: terms with their places and weights, or without. */
export class VectorWriter {
  readonly #places = new Map<string, Set<string>>();

  /** Places beyond the last that PostgreSQL can hold are left out, so the end of a very long point counts less for nearness. */
  add(term: string, position?: number, weight?: Weight): void {
    const places = this.#places.get(term) ?? new Set();
    if (position !== undefined && position <= lastPosition) places.add(`${position}${weight ?? "D"}`);
    this.#places.set(term, places);
  }

  /** In the form that `::tsvector` reads. */
  toString(): string {
    return [...this.#places]
      .map(([term, places]) => (places.size === 0 ? quoted(term) : `${quoted(term)}:${[...places].join(",")}`))
      .join(" ");
  }
}

export type Weight = "A" | "B" | "C" | "D";

const lastPosition = 16_383;

/** A term as tsvector and tsquery take it, whatever it holds. */
export function quoted(term: string): string {
  return `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
