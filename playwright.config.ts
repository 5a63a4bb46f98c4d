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
/**
 * What is the same in every window is asked once: what is asked of the portal without a page, whether a script runs that came in with a file, and the
 * long walk, which desk-review takes in every window.
 */
const inOneWindow = ["crawl", "data", "desk-access", "desk-walk", "headers", "health", "hostile-files", "page-weight", "unpublished"].map(
  specOf,
);
/** The first real referat takes the examples away, so what publishes one runs when all else is done. */
const endsExamples = ["desk-hide-earlier", "desk-review", "desk-walk", "hostile-files", "unpublished"].map(specOf);

function specOf(name: string): string {
  return `**/${name}.spec.ts`;
}

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
  projects: windows.flatMap((window, index) => {
    const elsewhere = index === 0 ? [] : inOneWindow;
    return [
      { ...window, testIgnore: [...endsExamples, ...elsewhere] },
      { ...window, name: `${window.name} publishing`, testMatch: endsExamples, testIgnore: elsewhere, dependencies: windowNames },
    ];
  }),
});
