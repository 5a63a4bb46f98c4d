import fs from "node:fs";

/**
 * Counts the tests in a report of Vitest (`--reporter=json`) and names those that failed. A file that could not be run counts as one failure.
 * @param {string} file
 * @returns {{ passed: number, failed: number, failures: string[] }}
 */
export function readVitestReport(file) {
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 0, failures: [] };
  const broken = report.testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  const failed = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => `${name}: ${fullName}`),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    failures: [...broken.map(({ name, message }) => `${name}: ${message}`), ...failed],
  };
}

/**
 * Counts the tests in a report of Playwright (`--reporter=json`) and names those that failed. One that passed only when repeated has failed.
 * @param {string} file
 * @returns {{ passed: number, failed: number, failures: string[] }}
 */
export function readPlaywrightReport(file) {
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 0, failures: [] };
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    failures: [...report.suites.flatMap(failedIn), ...report.errors.map(({ message }) => message)],
  };
}

function failedIn(suite) {
  const own = suite.specs
    .filter(({ ok }) => !ok)
    .flatMap(({ title, tests }) => tests.map(({ projectName }) => `${suite.file}: ${title} [${projectName}]`));
  return [...own, ...(suite.suites ?? []).flatMap(failedIn)];
}

function readJson(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null;
}
