import { describe, expect, it } from "vitest";
import { findReferences } from "@/lib/minutes/references/find-references";
import { adversarialTexts, referenceTexts } from "./support/adversarial-texts";
import { valuesOf } from "./support/values-of";

const small = 20_000;
const growth = 6;
/** Linear work grows sixfold, quadratic work thirty-six-fold; the bound between them leaves room for a busy machine. */
const bound = growth * 3;
/** Below so many milliseconds of processor time a measurement says nothing. */
const least = 4;

/** A ratio is measured anew while it is too great: a busy machine spoils one measurement, slow code spoils them all. */
const attempts = 5;

/** How many times the work of the short text the long one takes: the first ratio within the bound, or the least one found. */
function growthOf(work: (text: string) => void, short: string, long: string): number {
  work(short);
  let least = Infinity;
  for (let attempt = 0; attempt < attempts && least >= bound; attempt++) {
    least = Math.min(least, workOf(() => work(long)) / workOf(() => work(short)));
  }
  return least;
}

/** Processor time of this process, not time on the clock: what other programs do does not count. The least of three is nearest to the work itself. */
function workOf(task: () => void): number {
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage().user;
    task();
    return (process.cpuUsage().user - before) / 1000;
  });
  return Math.max(least, Math.min(...runs));
}

describe("work grows with the length of the text and no faster", () => {
  it.each(Object.entries(adversarialTexts))("%s", (_, textOf) => {
    expect(growthOf(valuesOf, textOf(small), textOf(small * growth))).toBeLessThan(bound);
  });

  it.each(referenceTexts)("references in %s", (piece) => {
    const textOf = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    expect(growthOf(findReferences, textOf(small), textOf(small * growth))).toBeLessThan(bound);
  });
});
