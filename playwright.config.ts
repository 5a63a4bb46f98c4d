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

const windows = [
  { name: "wide", use: { viewport: wide } },
  { name: "narrow", use: { viewport: narrow } },
  { name: "wide without script", use: { viewport: wide, javaScriptEnabled: false } },
  { name: "narrow without script", use: { viewport: narrow, javaScriptEnabled: false } },
];
const windowNames = windows.map(({ name }) => name);
/** What is asked of the portal without a page in a window is the same in every window: once is enough. */
const withoutWindow = ["crawl", "data", "desk-access", "headers", "health", "page-weight"].map((name) => `**/${name}.spec.ts`);
const endsExamples = ["desk-hide-earlier", "desk-review", "desk-walk", "hostile-files", "unpublished"].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
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
  projects: [
    ...windows.map((window, index) => ({ ...window, testIgnore: index === 0 ? endsExamples : [...endsExamples, ...withoutWindow] })),
    // The first real referat takes the examples away, so what publishes one runs when all else is done.
    ...windows.map((window) => ({ ...window, name: `${window.name} publishing`, testMatch: endsExamples, dependencies: windowNames })),
  ],
});
