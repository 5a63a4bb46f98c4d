// npm run rebuild:search — writes the search rows of every meeting anew from what is published.
import { openDatabase } from "./database/open-database.mjs";

const opened = await openDatabase();
const { database } = await import("@/lib/database/database");
try {
  const { indexMeeting } = await import("@/lib/search/index-points");
  const meetings = await database.meeting.findMany({ select: { id: true } });
  let points = 0;
  for (const { id } of meetings) points += await database.$transaction((transaction) => indexMeeting(transaction, id));
  console.log(`Indexed ${points} points of ${meetings.length} meetings.`);
} finally {
  await database.$disconnect();
  await opened.close();
}
