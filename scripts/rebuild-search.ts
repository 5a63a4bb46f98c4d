// npm run rebuild:search — writes the search rows of every meeting anew from what is published.
import { openDatabase } from "./database/open-database.mjs";

const opened = await openDatabase();
const { database } = await import("@/lib/database/database");
try {
  const { rebuildIndex } = await import("@/lib/search/rebuild-index");
  const { points, meetings } = await rebuildIndex();
  console.log(`Indexed ${points} points of ${meetings} meetings.`);
} finally {
  await database.$disconnect();
  await opened.close();
}
