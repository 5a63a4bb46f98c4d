import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { inDeskTransaction } from "@/lib/desk/in-desk-transaction";
import { listDeskMeetings } from "@/lib/desk/overview/list-desk-meetings";
import { getPublishPlan } from "@/lib/desk/review/get-publish-plan";
import { getReview } from "@/lib/desk/review/get-review";
import { publishDue, schedulePublishing } from "@/lib/desk/schedule-publishing";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

describe("a time that has come", () => {
  it.each([
    ["disabled", { disabledAt: new Date() }],
    ["given a lesser role", { role: "redaktoer" as const }],
  ])("publishes nothing in the name of someone who was %s since, and log and desk say why", async (_, data) => {
    const reason = "Den, der satte tidspunktet, må ikke længere offentliggøre.";
    const { revisionId, meetingId } = await takeIn(referatText());
    const staff = await signInStaff({ role: "udgiver" });
    await schedulePublishing(revisionId, new Date(0), staff);
    await database.user.update({ where: { id: staff.id }, data });
    expect(await publishDue(false)).toBe(0);
    expect(await database.revision.findUniqueOrThrow({ where: { id: revisionId } })).toMatchObject({ publishAt: null, publishedAt: null });
    expect(await database.meeting.findUniqueOrThrow({ where: { id: meetingId } })).toMatchObject({ state: "draft" });
    expect(await database.auditEvent.findFirstOrThrow({ where: { action: "meeting.notPublished", subjectId: meetingId } })).toMatchObject({
      detail: { reasons: [reason] },
    });
    const editor = await signInStaff({ role: "redaktoer" });
    const ended = { kind: "refused", at: expect.any(Date) as Date, reasons: [reason] };
    expect((await getPublishPlan(editor, meetingId))?.revision.endedTime).toEqual(ended);
    expect((await getReview(editor, meetingId))?.revision.endedTime).toEqual(ended);
    expect((await listDeskMeetings(editor, "working")).meetings).toMatchObject([{ id: meetingId, refused: [reason] }]);
    await schedulePublishing(revisionId, new Date(0), await signInStaff({ role: "udgiver" }));
    expect((await getReview(editor, meetingId))?.revision.endedTime).toBeNull();
    expect((await listDeskMeetings(editor, "working")).meetings).toMatchObject([{ refused: [] }]);
  });

  it("is asked again when it is the revision's turn: one that is cancelled until then publishes nothing", async () => {
    const { revisionId } = await takeIn(referatText());
    await schedulePublishing(revisionId, new Date(0), await signInStaff({ role: "udgiver" }));
    const running = await inDeskTransaction(async (transaction) => {
      const publishing = publishDue(false);
      while (!(await someoneWaits())) await pause(20);
      await transaction.revision.update({ where: { id: revisionId }, data: { publishAt: null, publishAtBy: null } });
      return { publishing };
    });
    expect(await running.publishing).toBe(0);
    expect(await database.revision.findUniqueOrThrow({ where: { id: revisionId } })).toMatchObject({ publishedAt: null });
    expect(await database.auditEvent.count({ where: { action: "meeting.notPublished" } })).toBe(0);
  });

  it("publishes what comes after a revision that cannot be read, which is not tried again", async () => {
    const staff = await signInStaff({ role: "udgiver" });
    const broken = await takeIn(referatText());
    const sound = await takeIn(referatText({ date: "23-04-2024" }));
    await schedulePublishing(broken.revisionId, new Date(0), staff);
    await schedulePublishing(sound.revisionId, new Date(1_000), staff);
    await database.revision.update({ where: { id: broken.revisionId }, data: { tree: {} } });
    await expect(publishDue(false)).rejects.toThrow(AggregateError);
    expect((await database.revision.findUniqueOrThrow({ where: { id: sound.revisionId } })).publishedAt).not.toBeNull();
    expect(await database.revision.findUniqueOrThrow({ where: { id: broken.revisionId } })).toMatchObject({
      publishAt: null,
      publishedAt: null,
    });
    expect(await publishDue(false)).toBe(0);
    const said = await database.auditEvent.findMany({ where: { action: "meeting.notPublished" } });
    expect(said).toMatchObject([{ subjectId: broken.meetingId, detail: { reasons: [expect.stringContaining("fejl i portalen")] } }]);
  });
});

/** Whether a write of the desk waits for another to end. */
async function someoneWaits(): Promise<boolean> {
  const waiting = await database.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return waiting.length > 0;
}
