import { migrate } from "../database/migrate.mjs";
import { startTemporaryPostgres } from "../database/temporary-postgres.mjs";
import { freePort } from "../setup/free-port.mjs";
import { environmentWith, runProgram } from "../setup/programs.mjs";
import { servePortal } from "../setup/serve.mjs";
import { findBrowser } from "./find-browser.mjs";

/**
 * Runs the browser tests against the built portal, served from a fresh database that holds the examples.
 * @param {string[]} args for Playwright
 * @param {Record<string, string>} [extra] variables for Playwright
 * @throws when a test fails, or the portal does not start
 */
export async function runBrowserTests(args, extra = {}) {
  const browser = await findBrowser();
  const database = await startTemporaryPostgres();
  const storage = { STORAGE_DIR: `${database.directory}/storage`, EXAMPLES: "on" };
  let portal;
  try {
    await migrate(database.url);
    await runProgram("tsx", ["--conditions=react-server", "--no-deprecation", "scripts/load-examples.ts"], {
      env: environmentWith({ DATABASE_URL: database.url, ...storage }),
    });
    portal = await servePortal({ databaseUrl: database.url, port: await freePort(), host: "127.0.0.1", settings: storage });
    const chosen = { BROWSER_EXECUTABLE: browser.executable, BROWSER_ENVIRONMENT: JSON.stringify(browser.environment) };
    await runProgram("playwright", ["test", ...args], { env: environmentWith({ PORTAL_URL: portal.url, ...chosen, ...extra }) });
  } finally {
    await portal?.stop();
    await database.stop();
  }
}
