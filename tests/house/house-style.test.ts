import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listSourceFiles } from "./source-files";

const longest = 300;
const drawers = new Set(["utils", "util", "helpers", "helper", "common", "misc", "shared", "types", "index", "constants"]);
const files = listSourceFiles();
const contentOf = (file: string) => readFileSync(file, "utf8");
const isOrdinary = (file: string) => !file.endsWith(".css");

describe("the house", () => {
  it("has files to look at", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it("has no drawer for everything: a name says what lies within", () => {
    const partsOf = (file: string) => file.replace(/(\.\w+)+$/, "").split("/");
    expect(files.filter((file) => partsOf(file).some((part) => drawers.has(part)))).toEqual([]);
  });

  it("names files and folders in kebab-case", () => {
    const allowed = /^(\(?\[?(?:\.{3})?[a-z0-9]+(-[a-z0-9]+)*\]?\)?)(\.[a-z0-9-]+)*$/;
    expect(files.filter((file) => !file.split("/").every((part) => allowed.test(part)))).toEqual([]);
  });

  it("keeps files short; a long one says why in its first line", () => {
    const unexplained = files.filter(isOrdinary).filter((file) => {
      const lines = contentOf(file).split("\n");
      return lines.length > longest && !/^\/[/*].*\blong\b/i.test(lines[0] ?? "");
    });
    expect(unexplained).toEqual([]);
  });

  it("keeps the median file within 80 lines, and pages within 90", () => {
    const lengths = files.filter(isOrdinary).map((file) => ({ file, lines: contentOf(file).split("\n").length }));
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
    expect(lengths.filter(({ file, lines }) => path.basename(file) === "page.tsx" && lines > 90)).toEqual([]);
  });

  it("lets nothing on a public page wait for React, which is sent with the desk alone", () => {
    const markup = files.filter((file) => /^(app|components)\//.test(file) && !/^(app\/sekretariat|components\/desk)\//.test(file));
    // The first three are what a page shows that failed, which keeps its scripts; the form is whole without one.
    const known = ["app/(portal)/error.tsx", "app/global-error.tsx", "components/page/failure.tsx", "components/report/report-form.tsx"];
    const waits =
      /^"use client"|\bon[A-Z]\w*=\{|\buse(State|Effect|Ref|Reducer|ActionState|Optimistic|Transition)\(|from "next\/(link|form|script|image)"/m;
    expect(markup.filter((file) => waits.test(contentOf(file))).sort()).toEqual(known);
  });

  it("never turns the type checker off", () => {
    const escapes = new RegExp(
      ["@ts-" + "(ignore|nocheck|expect-error)", "eslint-" + "disable", "as " + "any\\b", "as unknown " + "as"].join("|"),
    );
    expect(files.filter((file) => escapes.test(contentOf(file)))).toEqual([]);
  });

  it("leaves nothing for later: no test is skipped without a reason, none is singled out", () => {
    // `test.skip(condition, reason)` prints its reason; every other form switches a test off in silence.
    const marks = new RegExp(
      "\\b(TO" +
        "DO|FIX" +
        "ME)\\b|\\b(it|test|describe)\\.(only|to" +
        "do|fixme)\\(|\\b(it|describe)\\.skip\\(|\\btest\\.skip\\(\\s*[\"'`)]",
    );
    expect(files.filter((file) => marks.test(contentOf(file)))).toEqual([]);
  });
});
