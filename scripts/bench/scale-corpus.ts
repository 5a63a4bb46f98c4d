import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type ScalePoint = { title: string; decision: string; paragraphs: string[]; caseNumber: string };

const folders = ["../../prisma/examples", "../../../shared/referater"].map((folder) => path.resolve(import.meta.dirname, folder));
const exchanged = 0.15;
const inventedCompounds = 60_000;

/**
 * Points as many as one likes, recombined from paragraphs of the example referater (and of the reference collection, where it lies beside the project).
 * Every seventh longer word gives way to one drawn by Zipf's law from their vocabulary and from compounds of it, so that common and rare words are
 * spread as in a large collection. The same seed gives the same points.
 */
export class ScaleCorpus {
  readonly #paragraphs: string[];
  readonly #titles: string[];
  readonly #vocabulary: string[];
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
    const lines = folders.flatMap(linesOf);
    this.#paragraphs = lines.filter((line) => line.length > 80 && line.length < 900);
    this.#titles = lines.flatMap((line) => /Punkt \d+: (?:[A-E]-sag: )?(.{12,120}?)\**$/u.exec(line)?.[1] ?? []);
    this.#vocabulary = this.#readVocabulary(lines);
  }

  /** Begins a meeting, whose points are the same whatever was asked before. */
  begin(meeting: number): void {
    this.#state = Math.imul(meeting + 1, 2_654_435_761) >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  random(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.random() * values.length)];
    if (value === undefined) throw new RangeError("There is nothing to pick from.");
    return value;
  }

  /** The next point. */
  next(): ScalePoint {
    const paragraphs = Array.from({ length: 4 + Math.floor(this.random() * 5) }, () => this.#vary(this.pick(this.#paragraphs)));
    const numbers = [27, 15, 5, 1, 29, 17].map((group) => String(group).padStart(2, "0"));
    const caseNumber = `${this.pick(numbers)}.${this.#digits(2)}.00-A00-${1 + Math.floor(this.random() * 900)}-${this.#digits(2)}`;
    const decision = this.pick([
      "Udvalget godkender indstillingen.",
      "Udvalget anbefaler indstillingen.",
      "Udvalget drøftede sagen.",
      "Orientering givet.",
    ]);
    return { title: this.#vary(this.pick(this.#titles)), decision, paragraphs, caseNumber };
  }

  #digits(count: number): string {
    return String(Math.floor(this.random() * 10 ** count)).padStart(count, "0");
  }

  #vary(text: string): string {
    return text.replaceAll(/\p{L}{5,}/gu, (word) => (this.random() < exchanged ? this.#drawWord() : word));
  }

  /** Rank r is drawn with a chance near 1/r. */
  #drawWord(): string {
    const rank = Math.floor(this.#vocabulary.length ** this.random()) - 1;
    return this.#vocabulary[rank] ?? "";
  }

  #readVocabulary(lines: string[]): string[] {
    const counts = new Map<string, number>();
    for (const [word] of lines.join("\n").matchAll(/\p{L}{5,}/gu))
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    const words = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([word]) => word);
    const heads = words.filter((word) => word.length < 9);
    const compounds = Array.from({ length: inventedCompounds }, () => `${this.pick(heads)}s${this.pick(heads)}`);
    return [...words, ...new Set(compounds)];
  }
}

function linesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").split("\n"))
    .map((line) => line.trim());
}
