import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startPostgres } from "./start-postgres.mjs";

/**
 * Starts an empty PostgreSQL of its own, for a test or a check; `stop` ends it and removes its files.
 * @param {string} [database] database to create
 * @returns {Promise<{ url: string, adminUrl: string, directory: string, stop: () => Promise<void> }>} `directory` may hold files that shall go too
 */
export async function startTemporaryPostgres(database = "referatportalen") {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "referatportalen-"));
  fs.chmodSync(directory, 0o755); // PostgreSQL may have to run as another user
  const server = await startPostgres({ directory, database, durable: false });
  const stop = async () => {
    await server.stop();
    fs.rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { url: server.url, adminUrl: server.adminUrl, directory, stop };
}
