#!/usr/bin/env node
// `npm test`: everything that can be wrong, from a fresh clone. Goes on after a failure, so that the count in the last line is the whole truth.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildPortal, generateClient, installDependencies } from "./setup/prepare.mjs";
import { root, runProgram } from "./setup/programs.mjs";
import { readPlaywrightReport, readVitestReport } from "./tests/read-report.mjs";

process.chdir(root);
delete process.env.DATABASE_URL; // the tests make their own databases and touch no other
const reports = fs.mkdtempSync(path.join(os.tmpdir(), "referatportalen-reports-"));
const total = { passed: 0, failed: 0 };
const failures = []; // said once more at the end: the end of a long output is what one sees

await step("dependencies", installDependencies);
await step("database client", generateClient);
if (total.failed === 0) await testEverything();
fs.rmSync(reports, { recursive: true });
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function testEverything() {
  const { runChecks } = await import("./checks/run-checks.mjs");
  add(await runChecks());
  await suite("unit and database tests", readVitestReport, (report) =>
    runProgram("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]),
  );
  const built = await step("production build", buildPortal);
  if (!built) return;
  const { runBrowserTests } = await import("./tests/browser-tests.mjs");
  await suite("browser tests", readPlaywrightReport, (report) =>
    runBrowserTests(["--reporter=line,json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  );
}

/** Runs what either works or does not, and counts it as one. */
async function step(name, work) {
  const fault = await attempt(name, work);
  add(fault ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 });
  return !fault;
}

/** Runs a test runner and counts what its report says; a runner that fails without a failed test counts as one. */
async function suite(name, readReport, work) {
  const report = path.join(reports, `${name.replaceAll(" ", "-")}.json`);
  const fault = await attempt(name, () => work(report));
  const tally = readReport(report);
  failures.push(...tally.failures);
  const unexplained = tally.failed === 0 && (fault || tally.passed === 0);
  add(unexplained ? { ...tally, failed: 1 } : tally);
}

async function attempt(name, work) {
  const since = Date.now();
  const fault = await work().then(
    () => null,
    (error) => error,
  );
  if (fault) console.error(fault.message);
  console.log(`${fault ? "✗" : "✓"} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  return fault;
}

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}
