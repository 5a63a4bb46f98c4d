// npm run bench:parse
// Measures the parser: MB/s and the highest memory for one referat, for a thousand, and for files of adversarial lines that grow to 10 MB.
// Each measurement runs in a process of its own, so that none inherits the memory of another.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { NotMinutesError } from "@/lib/minutes/not-minutes-error";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { referatOf, votesOf } from "./bench/bench-texts";

const megabyte = 1_000_000;
const cases: Record<string, () => string[]> = {
  "one referat (100 kB)": () => [referatOf(0.1 * megabyte)],
  "1,000 referater (50 kB each)": () => Array<string>(1000).fill(referatOf(0.05 * megabyte)),
  "one referat of 1 MB": () => [referatOf(megabyte)],
  "one referat of 10 MB": () => [referatOf(10 * megabyte)],
  "adversarial lines, 1.25 MB": () => [votesOf(1.25 * megabyte)],
  "adversarial lines, 2.5 MB": () => [votesOf(2.5 * megabyte)],
  "adversarial lines, 5 MB": () => [votesOf(5 * megabyte)],
  "adversarial lines, 10 MB": () => [votesOf(10 * megabyte)],
};

const chosen = process.argv[2];
if (chosen === undefined) {
  console.log(`${"".padEnd(32)}   seconds      MB/s   peak MB`);
  for (const name of Object.keys(cases)) {
    const self = fileURLToPath(import.meta.url);
    process.stdout.write(execFileSync(process.execPath, ["--import", "tsx", self, name], { encoding: "utf8" }));
  }
} else measure(chosen);

function measure(name: string): void {
  const texts = cases[name]?.() ?? [];
  const size = texts.reduce((sum, text) => sum + text.length, 0) / megabyte;
  const start = performance.now();
  for (const text of texts) parse(text);
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${name.padEnd(32)}${seconds.toFixed(2).padStart(10)}${(size / seconds).toFixed(2).padStart(10)}${peak.toFixed(0).padStart(10)}`,
  );
}

function parse(text: string): void {
  const lines = text.split("\n").map((line, index) => ({ number: index + 1, text: line, page: null, heading: null, cells: null }));
  try {
    parseMinutes({ name: "bench.txt", sha256: createHash("sha256").update(text).digest("hex"), kind: "text", pages: null, lines });
  } catch (error) {
    if (!(error instanceof NotMinutesError)) throw error;
  }
}
