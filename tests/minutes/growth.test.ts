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
  it.each(Object.entries(adversarialTexts))(
    "%s",
    (_, textOf) => {
      const [short, long] = [textOf(small), textOf(small * growth)];
      valuesOf(short);
      expect(workOf(() => valuesOf(long)) / workOf(() => valuesOf(short))).toBeLessThan(bound);
    },
    120_000,
  );

  it.each(referenceTexts)(
    "references in %s",
    (piece) => {
      const textOf = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      const [short, long] = [textOf(small), textOf(small * growth)];
      findReferences(short);
      expect(workOf(() => findReferences(long)) / workOf(() => findReferences(short))).toBeLessThan(bound);
    },
    120_000,
  );
});
