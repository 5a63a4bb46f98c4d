import { expect, test } from "vitest";
import { formatNumber } from "@/lib/danish/format-number";
import { listWords } from "@/lib/danish/list-words";
import { plural } from "@/lib/danish/plural";

test("thousands are parted by a full stop and a minus is a minus", () => {
  expect(formatNumber(1147)).toBe("1.147");
  expect(formatNumber(-3_931_502)).toBe("−3.931.502");
});

test("one of a kind is singular, none is plural", () => {
  expect(plural(1, "punkt", "punkter")).toBe("1 punkt");
  expect(plural(0, "punkt", "punkter")).toBe("0 punkter");
  expect(plural(1200, "punkt", "punkter")).toBe("1.200 punkter");
});

test("the last of several words comes after »og«", () => {
  expect(listWords(["V"])).toBe("V");
  expect(listWords(["V", "C"])).toBe("V og C");
  expect(listWords(["A", "V", "C"])).toBe("A, V og C");
});
