import type { TestProject } from "vitest/node";
import { getWords } from "@/lib/search/get-words";
import { migrate } from "@/scripts/database/migrate.mjs";
import { startTemporaryPostgres } from "@/scripts/database/temporary-postgres.mjs";

const template = "template_portal";

/** One PostgreSQL for the whole run, with one migrated database to copy from. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres(template);
  await migrate(server.url);
  getWords(); // builds the lexicon where a fresh clone has none yet, so that no test waits for it
  project.provide("postgres", server.adminUrl);
  project.provide("template", template);
  return server.stop;
}
