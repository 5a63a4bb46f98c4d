import { beforeEach, describe, expect, it, vi } from "vitest";
import { database } from "@/lib/database/database";
import { inDeskTransaction } from "@/lib/desk/in-desk-transaction";
import { publish } from "@/lib/desk/publish";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { indexMeeting } from "@/lib/search/index-points";
import { rebuildIndex } from "@/lib/search/rebuild-index";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

describe("rebuilding the index while people publish", () => {
  it("waits for what is being published, and then writes that", async () => {
    const { meetingId } = await takeIn(referatText({ points: [{ title: "Nye bænke" }] }), { publish: true });
    const { revisionId } = await takeIn(referatText({ points: [{ title: "Nye bænke på kajen" }] }));
    const { rebuilding } = await inDeskTransaction(async (transaction) => {
      const rebuilding = rebuildIndex();
      await vi.waitFor(async () => expect(await countWaiting()).toBe(1), { timeout: 30_000 });
      // What `publish` does with the lock in hand.
      await transaction.revision.update({ where: { id: revisionId }, data: { publishedAt: new Date() } });
      await transaction.meeting.update({ where: { id: meetingId }, data: { currentRevisionId: revisionId } });
      await indexMeeting(transaction, meetingId);
      return { rebuilding };
    });
    expect(await rebuilding).toEqual({ meetings: 1, points: 1 });
    expect(await titles()).toEqual(["Nye bænke på kajen"]);
  });

  it("leaves the rows as the last publishing and withdrawal want them, whichever comes first", async () => {
    for (const date of ["05-03-2024", "12-03-2024", "19-03-2024"])
      await takeIn(referatText({ date, points: [{ title: `Sag den ${date}` }] }), { publish: true });
    const { revisionId } = await takeIn(referatText({ points: [{ title: "Ny sag" }] }));
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Sag den 19-03-2024" } });
    await Promise.all([rebuildIndex(), publish({ revisionId }, commandLine), withdrawPoint(key, "Grund.", commandLine), rebuildIndex()]);
    expect(await titles()).toEqual(["Ny sag", "Sag den 12-03-2024"]);
  });
});

async function titles(): Promise<string[]> {
  return (await database.searchPoint.findMany({ orderBy: { title: "asc" } })).map(({ title }) => title);
}

/** How many writes wait for another to end. */
async function countWaiting(): Promise<number> {
  const waiting = await database.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return waiting.length;
}
