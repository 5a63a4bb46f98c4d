// Fills an empty database with the example referater, published under their own invented municipality. EXAMPLES=off leaves it empty. Writes the search
// rows anew where a new version of the portal writes them another way.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { openDatabase } from "./database/open-database.mjs";

const directory = path.resolve(import.meta.dirname, "../prisma/examples");
const municipality = { name: "Havnsø Kommune", example: true };

const opened = await openDatabase();
const { database } = await import("@/lib/database/database");
try {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".txt")).sort();
  if (process.env.EXAMPLES !== "off" && (await wantsExamples(names.length))) await load(names);
  const { updateIndex } = await import("@/lib/search/rebuild-index");
  const rebuilt = await updateIndex();
  if (rebuilt) console.log(`Indexed ${rebuilt.points} points for search.`);
} finally {
  await database.$disconnect();
  await opened.close();
}

/** True for an empty database, and for one where an earlier start was stopped halfway. */
async function wantsExamples(count: number): Promise<boolean> {
  const real = await database.municipality.count({ where: { example: false } });
  return real === 0 && (await database.document.count()) < count;
}

async function load(names: string[]): Promise<void> {
  const { ingestFile } = await import("@/lib/ingest/ingest-file");
  for (const name of names) {
    const bytes = await readFile(path.join(directory, name));
    const result = await ingestFile({ file: { name, bytes }, municipality, publish: true }, { kind: "commandLine" });
    if (result.kind === "refused") throw new Error(`The example ${name} is refused: ${result.reason}`);
    if (result.visibility !== "public") throw new Error(`The example ${name} cannot be published: ${result.blockedBy.join(" ")}`);
  }
  console.log(`Loaded ${names.length} example referater.`);
}
