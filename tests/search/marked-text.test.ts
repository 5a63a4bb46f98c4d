import { expect, test } from "vitest";
import { markEnd, markStart, splitMarked } from "@/lib/search/marked-text";

test("a text is parted at its marks", () => {
  expect(splitMarked(`den ${markStart}nye${markEnd} havn`)).toEqual([
    { text: "den ", marked: false },
    { text: "nye", marked: true },
    { text: " havn", marked: false },
  ]);
});

test("a mark without its other half is dropped, never shown", () => {
  expect(splitMarked(`${markEnd}havn${markStart}`)).toEqual([{ text: "havn", marked: false }]);
  expect(splitMarked("")).toEqual([]);
});
