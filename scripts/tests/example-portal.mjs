import { randomUUID } from "node:crypto";
import { migrate } from "../database/migrate.mjs";
import { startTemporaryPostgres } from "../database/temporary-postgres.mjs";
import { freePort } from "../setup/free-port.mjs";
import { environmentWith, runProgram } from "../setup/programs.mjs";
import { runWorker } from "../setup/run-worker.mjs";
import { servePortal } from "../setup/serve.mjs";

/**
 * Serves the built portal from a fresh database that holds the examples, for as long as the work takes.
 * @param {(url: string, databaseUrl: string) => Promise<void>} work
 * @throws when the portal does not start, or what the work throws
 */
export async function withExamplePortal(work) {
  const database = await startTemporaryPostgres();
  const storage = { STORAGE_DIR: `${database.directory}/storage`, EXAMPLES: "on", SESSION_SECRET: randomUUID(), TRUSTED_PROXIES: "1" };
  let portal;
  let stopWorker;
  try {
    await migrate(database.url);
    await runProgram("tsx", ["--conditions=react-server", "--no-deprecation", "scripts/load-examples.ts"], {
      env: environmentWith({ DATABASE_URL: database.url, ...storage }),
    });
    portal = await servePortal({ databaseUrl: database.url, port: await freePort(), host: "127.0.0.1", settings: storage });
    stopWorker = runWorker({ databaseUrl: database.url, settings: storage });
    await work(portal.url, database.url);
  } finally {
    await stopWorker?.();
    await portal?.stop();
    await database.stop();
  }
}
