import { environmentWith, runProgram } from "../setup/programs.mjs";
import { withExamplePortal } from "./example-portal.mjs";
import { findBrowser } from "./find-browser.mjs";

/**
 * Runs the browser tests against the built portal, served from a fresh database that holds the examples.
 * @param {string[]} args for Playwright
 * @param {Record<string, string>} [extra] variables for Playwright
 * @throws when a test fails, or the portal does not start
 */
export async function runBrowserTests(args, extra = {}) {
  const browser = await findBrowser();
  const chosen = { BROWSER_EXECUTABLE: browser.executable, BROWSER_ENVIRONMENT: JSON.stringify(browser.environment) };
  await withExamplePortal((url, databaseUrl) =>
    runProgram("playwright", ["test", ...args], {
      env: environmentWith({ PORTAL_URL: url, PORTAL_DATABASE: databaseUrl, ...chosen, ...extra }),
    }),
  );
}
