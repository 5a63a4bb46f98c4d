// npm run measure:hostile
// Reads every hostile file, our own and those of the reference collection where it is beside the project, as the portal does: what came out, how long it
// took, the most memory its process held, and by how much the portal's own grew and how long it stood still. Exit code 1 when any is wrong.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { ExtractError } from "@/lib/extract/extract-error";
import { limits } from "@/lib/extract/isolated/limits";
import { readerBundle } from "@/lib/extract/isolated/reader-bundle";
import { readSource } from "@/lib/extract/read-source";
import type { HostileFile } from "./hostile-file";
import { hostileFiles } from "./hostile-files";
import { sharedHostileFiles } from "./shared-hostile-files";
import { watchMemory } from "./watch-memory";

type Measured = {
  file: string;
  outcome: string;
  seconds: number;
  childMegabytes: number;
  growthMegabytes: number;
  stillMilliseconds: number;
};

const megabyte = 1024 * 1024;
/** A process that grows fast holds more than it may for as long as it takes to look and to end it. */
const overshootMegabytes = 150;
const most = {
  seconds: limits.milliseconds / 1000 + 5,
  childMegabytes: limits.residentBytes / megabyte + overshootMegabytes,
  growthMegabytes: 100,
};

const files = [...hostileFiles(), ...sharedHostileFiles()];
await readerBundle();
const rows: Measured[] = [];
let wrong = 0;
console.log(line("file", "outcome", ["seconds", "child MB", "growth MB", "still ms"]));
for (const file of files) {
  const row = await measure(file);
  const faults = faultsOf(file, row);
  rows.push(row);
  wrong += faults.length > 0 ? 1 : 0;
  console.log([inWords(row), ...faults].join("  ← "));
}

console.log(`\n${rows.length} files, ${wrong} wrong. The worst:`);
for (const figure of ["seconds", "childMegabytes", "growthMegabytes", "stillMilliseconds"] as const) {
  const worst = rows.reduce((one, other) => (other[figure] > one[figure] ? other : one));
  console.log(`${figure.padEnd(18)} ${inWords(worst)}`);
}
process.exitCode = wrong > 0 ? 1 : 0;

async function measure(file: HostileFile): Promise<Measured> {
  const before = process.memoryUsage.rss();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const stopWatch = watchMemory();
  delay.enable();
  const since = performance.now();
  const outcome = await outcomeOf(file);
  const seconds = (performance.now() - since) / 1000;
  delay.disable();
  const { child, parent } = stopWatch();
  const growth = Math.max(0, parent - before);
  const still = delay.max / 1e6;
  return {
    file: file.name,
    outcome,
    seconds,
    childMegabytes: child / megabyte,
    growthMegabytes: growth / megabyte,
    stillMilliseconds: still,
  };
}

async function outcomeOf({ name, bytes }: HostileFile): Promise<string> {
  try {
    await readSource(name, bytes);
    return "read";
  } catch (error) {
    return error instanceof ExtractError ? error.code : `unforeseen: ${String(error)}`;
  }
}

/** What of it is not as it must be, in words. */
function faultsOf({ outcome: allowed }: HostileFile, row: Measured): string[] {
  const wide = (["seconds", "childMegabytes", "growthMegabytes"] as const).filter((figure) => row[figure] > most[figure]);
  const unexpected = allowed.some((outcome) => outcome === row.outcome) ? [] : [`expected ${allowed.join(" or ") || "no such file"}`];
  return [...unexpected, ...wide.map((figure) => `${figure} above ${most[figure]}`)];
}

function inWords({ file, outcome, seconds, childMegabytes, growthMegabytes, stillMilliseconds }: Measured): string {
  return line(file, outcome, [
    seconds.toFixed(2),
    ...[childMegabytes, growthMegabytes, stillMilliseconds].map((figure) => figure.toFixed(0)),
  ]);
}

function line(file: string, outcome: string, figures: string[]): string {
  return [file.padEnd(52), outcome.padEnd(16), ...figures.map((figure) => figure.padStart(10))].join("");
}
