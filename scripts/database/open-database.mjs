// The database that a command works on: the configured one, else the embedded one, running or not.
import path from "node:path";
import { migrate } from "./migrate.mjs";
import { loadSettingsFile, root } from "../setup/programs.mjs";
import { startPostgres } from "./start-postgres.mjs";

const dataDirectory = path.join(root, ".data");

/**
 * Opens and migrates the portal's database. Without DATABASE_URL (in the environment or `.env`) that is the embedded one in `.data`: the server of
 * a running portal is joined, otherwise one is started and stopped again by `close`.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openDatabase() {
  loadSettingsFile();
  const configured = process.env.DATABASE_URL;
  const server = configured ? null : await startPostgres({ directory: dataDirectory });
  const url = configured ?? server.url;
  try {
    await migrate(url);
  } catch (error) {
    await server?.stop();
    throw error;
  }
  process.env.DATABASE_URL = url;
  return { url, close: async () => server?.stop() };
}
