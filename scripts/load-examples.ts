// Fills an empty database with the example referater, published under their own invented municipality. EXAMPLES=off leaves it empty.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { openDatabase } from "./database/open-database.mjs";

const directory = path.resolve(import.meta.dirname, "../prisma/examples");
const municipality = { name: "Havnsø Kommune", example: true };

const opened = await openDatabase();
const { database } = await import("@/lib/database/database");
try {
  const empty = (await database.document.count()) === 0;
  if (empty && process.env.EXAMPLES !== "off") await load();
} finally {
  await database.$disconnect();
  await opened.close();
}

async function load(): Promise<void> {
  const { ingestFile } = await import("@/lib/ingest/ingest-file");
  const names = (await readdir(directory)).filter((name) => /\.(?:txt|md)$/.test(name) && name !== "README.md").sort();
  for (const name of names) {
    const bytes = await readFile(path.join(directory, name));
    const result = await ingestFile({ file: { name, bytes }, municipality, publish: true }, { kind: "commandLine" });
    if (result.kind === "refused" || !result.published) throw new Error(`The example ${name} cannot be published.`);
  }
  console.log(`Loaded ${names.length} example referater.`);
}
