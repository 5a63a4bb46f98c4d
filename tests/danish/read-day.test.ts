import { expect, test } from "vitest";
import { readDay } from "@/lib/danish/read-day";

test.each([
  "19-12-2023",
  "19.12.2023",
  "19/12/2023",
  "2023-12-19",
  "19. december 2023",
  " 19 December 2023 ",
  "d. 19-12-2023",
  "den 19. dec. 2023",
  "møde 19-12-2023",
  "Mødet den 19. december 2023",
])("a day is read however it is written: %s", (written) => {
  expect(readDay(written)).toBe("2023-12-19");
});

test("a day of the first years is not one of the last century", () => {
  expect(readDay("1.2.0042")).toBe("0042-02-01");
});

test.each([
  "",
  "2023",
  "december 2023",
  "31-02-2023",
  "2023-13-01",
  "00-01-2023",
  "01-01-0000",
  "19-12-23",
  "00.30.00-S00-4-22",
  "budget 19-12-2023",
  "19. decimal 2023",
])("anything else is none: %s", (written) => {
  expect(readDay(written)).toBeNull();
});
