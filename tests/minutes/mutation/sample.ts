import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject, test } from "vitest";
import { collectedTests } from "./collected-tests";
import { drawn } from "./drawn";

/** What the instrumented code reads and keeps (`@stryker-mutator/instrumenter`). */
type Namespace = {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
};
const state: Namespace = ((globalThis as { __stryker__?: Namespace }).__stryker__ ??= {});

/** As in `vitest.config.ts`, and the walk over every line, which is long and draws its texts: what is noticed without it is noticed with it. */
const leftOut = ["growth.test.ts", "damage.test.ts", "printing-changes.test.ts", "every-line.test.ts"];
/** So often may a mutated place be passed in one test before it counts as an endless loop. */
const hitLimit = 400_000;

const seed = Number(process.env.SEED ?? 1);
const size = Number(process.env.SAMPLE ?? 1000);

type Result = "killed" | "endless" | "survived" | "not covered";
type Tried = { place: string; change: string; result: Result };

test(`tries ${size} mutants, drawn with seed ${seed}`, async () => {
  const folder = join(import.meta.dirname, "..");
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.ts") && !leftOut.includes(name));
  for (const file of files.sort()) await import(join(folder, file));
  const { covering, whileLoading } = await testsByMutant();
  const tried: Tried[] = [];
  for (const { id, place, change } of drawn(inject("mutants"), seed)) {
    if (tried.length === size) break;
    const tests = covering.get(id);
    // As in Stryker, what is run only while a module is loaded (a pattern, a list) is left out: `ignoreStatic`.
    if (tests === undefined && whileLoading.has(id)) continue;
    tried.push({ place, change, result: tests === undefined ? "not covered" : await tryMutant(id, tests) });
  }
  report(tried);
});

/** Runs every test on the parser as it is, and notes which mutants' places it passes; the quick ones come first. */
async function testsByMutant(): Promise<{ covering: Map<string, number[]>; whileLoading: Set<string> }> {
  const covering = new Map<string, number[]>();
  const took: number[] = [];
  for (const [index, run] of collectedTests.entries()) {
    state.currentTestId = String(index);
    const since = performance.now();
    await run();
    took.push(performance.now() - since);
    for (const id of Object.keys(state.mutantCoverage?.perTest[index] ?? {})) covering.set(id, [...(covering.get(id) ?? []), index]);
  }
  delete state.currentTestId;
  for (const tests of covering.values()) tests.sort((one, other) => (took[one] ?? 0) - (took[other] ?? 0));
  return { covering, whileLoading: new Set(Object.keys(state.mutantCoverage?.static ?? {})) };
}

async function tryMutant(id: string, tests: readonly number[]): Promise<Result> {
  state.activeMutant = id;
  try {
    for (const index of tests) {
      Object.assign(state, { hitCount: 0, hitLimit });
      await collectedTests[index]?.();
    }
    return "survived";
  } catch (error) {
    return String(error).includes("Hit count limit reached") ? "endless" : "killed";
  } finally {
    delete state.activeMutant;
    delete state.hitCount;
  }
}

function report(tried: readonly Tried[]): void {
  const count = (...results: Result[]) => tried.filter(({ result }) => results.includes(result)).length;
  const noticed = count("killed", "endless");
  const left = tried.filter(({ result }) => result === "survived" || result === "not covered");
  mkdirSync("reports", { recursive: true });
  writeFileSync("reports/mutation-sample.json", JSON.stringify(left, null, 2));
  console.log(
    `${noticed} of ${tried.length} mutants noticed (${((100 * noticed) / tried.length).toFixed(1)} %), ${count("not covered")} not covered; drawn with seed ${seed}`,
  );
}
