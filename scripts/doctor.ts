// npm run doctor — looks through the whole collection and names what is missing, orphaned or changed. Exit code 1 when anything is.
import { openDatabase } from "./database/open-database.mjs";

const opened = await openDatabase();
const { database } = await import("@/lib/database/database");
const kinds = { missing: "Mangler", orphaned: "Uden ejer", changed: "Ændret" };
try {
  const { checkCollection } = await import("@/lib/archive/check-collection");
  const faults = await checkCollection();
  for (const { kind, what } of faults) console.log(`${kinds[kind].padEnd(12)}${what}`);
  if (faults.length === 0) console.log("Alt er på plads.");
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await database.$disconnect();
  await opened.close();
}
