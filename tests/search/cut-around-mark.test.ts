import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAroundMark } from "@/lib/search/hits/cut-around-mark";

const textOf = (segments: { text: string }[]) => segments.map(({ text }) => text).join("");
const filler = "lorem ipsum dolor ".repeat(20);

test("a short text stays whole", () => {
  const segments = [
    { text: "den ", marked: false },
    { text: "nye havn", marked: true },
  ];
  expect(cutAroundMark(segments, 50)).toEqual(segments);
});

test("a long text is cut to whole words around its first mark", () => {
  const cut = cutAroundMark(
    [
      { text: filler, marked: false },
      { text: "havnen", marked: true },
      { text: ` ${filler}`, marked: false },
    ],
    90,
  );
  expect(cut.find(({ marked }) => marked)?.text).toBe("havnen");
  expect(textOf(cut).length).toBeLessThanOrEqual(90);
  expect(textOf(cut)).toMatch(/^(?:lorem|ipsum|dolor) .* (?:lorem|ipsum|dolor)$/);
});

test("what is kept stands in the text as it is kept, and never grows", () => {
  const segment = fc.record({ text: fc.string(), marked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(segment), fc.integer({ min: 1, max: 60 }), (segments, width) => {
      const cut = textOf(cutAroundMark(segments, width));
      expect(textOf(segments)).toContain(cut);
      expect(cut.length).toBeLessThanOrEqual(width);
    }),
  );
});
