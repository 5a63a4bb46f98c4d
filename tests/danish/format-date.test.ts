import { expect, test } from "vitest";
import { formatDate, formatTime, formatWeekdayAndDate } from "@/lib/danish/format-date";

test("a date is written out, with a hard space after the day", () => {
  expect(formatDate("2023-12-19")).toBe("19.\u00a0december 2023");
});

test("a weekday comes before it with »den«", () => {
  expect(formatWeekdayAndDate("2023-12-19")).toBe("tirsdag den 19.\u00a0december 2023");
  expect(formatWeekdayAndDate("2024-02-29")).toBe("torsdag den 29.\u00a0februar 2024");
});

test("what is no date is refused", () => {
  expect(() => formatDate("i går")).toThrow(RangeError);
});

test("a time takes a full stop", () => {
  expect(formatTime("16:00")).toBe("kl. 16.00");
});
