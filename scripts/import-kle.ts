// npm run kle -- FILE — puts a list of KLE subjects (number, tab, title) in the place of the one before it.
import { readFile } from "node:fs/promises";
import { readSubjectList, SubjectListError } from "@/lib/kle/read-subject-list";
import { openDatabase } from "./database/open-database.mjs";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Brug: npm run kle -- FIL");
  process.exit(1);
}

try {
  const subjects = readSubjectList(await readFile(file, "utf8"));
  await save(subjects);
  console.log(`${subjects.length} emner er indlæst.`);
} catch (error) {
  const expected = error instanceof SubjectListError || (error instanceof Error && "code" in error && error.code === "ENOENT");
  if (!expected) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function save(subjects: ReturnType<typeof readSubjectList>): Promise<void> {
  const opened = await openDatabase();
  // Whatever asks the database is loaded once its address is known.
  const { database } = await import("@/lib/database/database");
  try {
    const { saveSubjects } = await import("@/lib/kle/save-subjects");
    await saveSubjects(subjects);
  } finally {
    await database.$disconnect();
    await opened.close();
  }
}
