import fs from "node:fs";

/**
 * Counts the tests in a report of Vitest (`--reporter=json`). A file that could not be run counts as one failure.
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
export function readVitestReport(file) {
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 0 };
  const broken = report.testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * Counts the tests in a report of Playwright (`--reporter=json`). One that passed only when repeated has failed.
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
export function readPlaywrightReport(file) {
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

function readJson(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null;
}
