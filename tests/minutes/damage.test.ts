import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureTexts } from "./support/example-texts";
import { valuesOf } from "./support/values-of";

const signs = fc.constantFrom(
  "(",
  ")",
  '"',
  "”",
  "\t",
  "*",
  "#",
  ":",
  ".",
  "…",
  "-",
  "\u00ad",
  "\u0000",
  "и",
  "\ud800",
  "€",
  " ",
  "1",
  "Punkt ",
);
/** One injury to a text of lines: where it strikes, and how. */
const injury = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("cut", "drop", "double", "move", "insert", "replace", "join"),
  sign: signs,
});

function injured(text: string, injuries: readonly { at: number; kind: string; sign: string }[]): string {
  const lines = text.split("\n");
  for (const { at, kind, sign } of injuries) {
    const index = at % lines.length;
    const line = lines[index] ?? "";
    const place = at % (line.length + 1);
    if (kind === "cut") lines.splice(index);
    else if (kind === "drop") lines.splice(index, 1);
    else if (kind === "double") lines.splice(index, 0, line);
    else if (kind === "move") lines.push(...lines.splice(index, 3));
    else if (kind === "insert") lines[index] = line.slice(0, place) + sign + line.slice(place);
    else if (kind === "replace") lines[index] = line.slice(0, place) + sign + line.slice(place + 1);
    else lines.splice(index, 2, line + (lines[index + 1] ?? ""));
    if (lines.length === 0) lines.push("");
  }
  return lines.join("\n");
}

describe("a damaged text", () => {
  it("never makes the parser fail, and gives the same tree twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtureTexts), fc.array(injury, { minLength: 1, maxLength: 25 }), (text, injuries) => {
        const damaged = injured(text, injuries);
        expect(valuesOf(damaged)).toEqual(valuesOf(damaged));
      }),
      { numRuns: 150 },
    );
  });

  it("may be any text at all", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: "binary" }),
            signs,
            fc.constantFrom(...fixtureTexts).map((text) => text.slice(0, 400)),
          ),
        ),
        (parts) => {
          expect(() => valuesOf(parts.join("\n"))).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });
});
