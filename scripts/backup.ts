// npm run backup -- FILE — everything that cannot be made anew, in one file.
import { openDatabase } from "./database/open-database.mjs";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("Brug: npm run backup -- FIL");
  process.exit(1);
}
const opened = await openDatabase();
try {
  const { writeArchive } = await import("@/lib/archive/write-archive");
  const { rows, originals } = await writeArchive(file);
  const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
  console.log(`Gemt i ${file}: ${count} rækker i ${Object.keys(rows).length} tabeller og ${originals} originaler.`);
} catch (error) {
  if (!(error instanceof Error) || error.name !== "ArchiveError") throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await opened.close();
}
