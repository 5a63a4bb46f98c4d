import { defineConfig } from "@playwright/test";
import { z } from "zod";

// scripts/tests/browser-tests.mjs serves the portal, finds a browser, and says so here.
const given = z
  .object({ PORTAL_URL: z.url(), BROWSER_EXECUTABLE: z.string(), BROWSER_ENVIRONMENT: z.string() })
  .parse(process.env, { error: () => "Run the browser tests with: npm run test:browser" });
const browserEnvironment = z.record(z.string(), z.string()).parse(JSON.parse(given.BROWSER_ENVIRONMENT));
const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

/**
 * What is the same in every window is asked once: what is asked of the portal without a page, whether a script runs that came in with a file, and the
 * long walk, which desk-review takes in another window too. The pages of the desk change the size of theirs themselves.
 */
const inOneWindow = specs(
  "crawl",
  "data",
  "desk-access",
  "desk-keyboard",
  "desk-pages",
  "desk-walk",
  "headers",
  "health",
  "hostile-files",
  "page-weight",
  "server",
  "unpublished",
);
/** What staff do by forms that are the same in every window is done in two that differ in both: a wide one, and a narrow one without script. */
const inTwoWindows = specs(
  "desk-hide-earlier",
  "desk-registers",
  "desk-reports",
  "desk-review",
  "desk-sign-in",
  "desk-two-factor",
  "desk-users",
);
/** The first real referat takes the examples away, so what publishes one runs when all else is done. */
const endsExamples = specs("desk-hide-earlier", "desk-keyboard", "desk-pages", "desk-review", "desk-walk", "hostile-files", "unpublished");

const windows = [
  { name: "wide", use: { viewport: wide }, leavesOut: [] },
  { name: "narrow", use: { viewport: narrow }, leavesOut: [...inOneWindow, ...inTwoWindows] },
  { name: "wide without script", use: { viewport: wide, javaScriptEnabled: false }, leavesOut: [...inOneWindow, ...inTwoWindows] },
  { name: "narrow without script", use: { viewport: narrow, javaScriptEnabled: false }, leavesOut: inOneWindow },
];

function specs(...names: string[]): string[] {
  return names.map((name) => `**/${name}.spec.ts`);
}

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // Limits for what hangs, wide enough for a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: given.PORTAL_URL,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: given.BROWSER_EXECUTABLE,
      args: ["--no-sandbox", "--disable-dev-shm-usage"],
      env: { ...inherited, ...browserEnvironment },
    },
  },
  projects: windows.flatMap(({ leavesOut, ...window }) => [
    { ...window, testIgnore: [...endsExamples, ...leavesOut] },
    {
      ...window,
      name: `${window.name} publishing`,
      testMatch: endsExamples,
      testIgnore: leavesOut,
      dependencies: windows.map(({ name }) => name),
    },
  ]),
});
