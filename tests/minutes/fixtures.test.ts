import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { sourceOf } from "./support/source-of";
import { withRest } from "./support/with-rest";

const root = join(import.meta.dirname, "fixtures");
const names = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Each folder shows one trap: `input.txt` is a small referat, `expected.json` the part of its tree that the trap concerns; lists and flags it leaves out are empty. */
describe("the grammar, trap by trap", () => {
  test("has its fixtures", () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  test.each(names)("%s", (name) => {
    const input = readFileSync(join(root, name, "input.txt"), "utf8");
    const expected: unknown = JSON.parse(readFileSync(join(root, name, "expected.json"), "utf8"));
    const minutes = parseMinutes(sourceOf(input, `${name}.txt`));
    expect(minutes).toMatchObject(Object(withRest(expected, minutes)));
    expect(minutes.unplaced).toEqual([]);
    expect(minutes.coverage).toBe(1);
  });
});
