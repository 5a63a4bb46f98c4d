/**
 * Stands for `vitest` in the parser's tests while mutants are tried: the tests are collected to be run again and again in one process, since
 * starting them anew for each mutant takes hours.
 */
export { expect } from "vitest";

type Run = (...row: unknown[]) => unknown;

export const collectedTests: (() => unknown)[] = [];

function collect(_name: string, ...rest: unknown[]): void {
  const run = rest.find((each): each is Run => typeof each === "function");
  if (run) collectedTests.push(() => run());
}

function collecting() {
  return Object.assign(collect, {
    each: (rows: readonly unknown[]) => (_name: string, run: Run) => {
      for (const row of rows) collectedTests.push(() => (Array.isArray(row) ? run(...(row as unknown[])) : run(row)));
    },
    skipIf: (skip: boolean) => (skip ? { each: () => () => undefined } : it),
  });
}

type Collecting = typeof collect & { each: (rows: readonly unknown[]) => (name: string, run: Run) => void };

export const it: Collecting & { skipIf: (skip: boolean) => Pick<Collecting, "each"> } = collecting();
export const test: Collecting = collecting();

/** What stands within is collected as well. */
export function describe(_name: string, run: () => void): void {
  run();
}
