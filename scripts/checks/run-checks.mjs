import path from "node:path";
import { run, runProgram } from "../setup/programs.mjs";

const script = (name) => run(process.execPath, [path.join(import.meta.dirname, name)]);

const checks = {
  "route types": () => runProgram("next", ["typegen"], { quiet: true }),
  types: () => runProgram("tsc", ["--noEmit"]),
  lint: () => runProgram("eslint", ["--max-warnings", "0", "."]),
  format: () => runProgram("prettier", ["--check", "--log-level", "warn", "."]),
  boundaries: () => script("boundaries.mjs"),
  "dead code": () => runProgram("knip", ["--no-progress"]),
  "schema drift": () => script("schema-drift.mjs"),
};

/** Lint takes as long as all the others, and has a core of its own meanwhile. Both need what the first writes. */
const order = [[["route types"]], [["lint"], ["types", "format", "boundaries", "dead code", "schema drift"]]];

/**
 * Runs every check, also after one has failed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const tally = { passed: 0, failed: 0 };
  for (const beside of order) await Promise.all(beside.map((names) => runInTurn(names, tally)));
  return tally;
}

async function runInTurn(names, tally) {
  for (const name of names) {
    const since = Date.now();
    const fault = await checks[name]().then(
      () => null,
      (error) => error,
    );
    tally[fault ? "failed" : "passed"] += 1;
    if (fault) console.error(fault.message);
    console.log(`${fault ? "✗" : "✓"} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  }
}
