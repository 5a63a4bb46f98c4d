// npm run restore -- FILE — puts an archive back into an empty database, and writes the search rows anew.
import { openDatabase } from "./database/open-database.mjs";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("Brug: npm run restore -- FIL");
  process.exit(1);
}
const opened = await openDatabase();
const { database } = await import("@/lib/database/database");
try {
  const { restoreArchive } = await import("@/lib/archive/restore-archive");
  const { rebuildIndex } = await import("@/lib/search/rebuild-index");
  const { rows, originals } = await restoreArchive(file);
  await rebuildIndex();
  console.log(`Gendannet fra ${file}: ${rows.meeting ?? 0} møder, ${rows.user ?? 0} brugere og ${originals} originaler.`);
} catch (error) {
  if (!(error instanceof Error) || error.name !== "ArchiveError") throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await database.$disconnect();
  await opened.close();
}
