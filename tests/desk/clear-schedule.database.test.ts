import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { undoCorrection } from "@/lib/desk/corrections/undo-correction";
import { getPublishPlan } from "@/lib/desk/review/get-publish-plan";
import { getReview } from "@/lib/desk/review/get-review";
import { publishDue, schedulePublishing } from "@/lib/desk/schedule-publishing";
import { tieAttachments } from "@/lib/desk/uploads/tie-attachments";
import { rereadDraft, settleFinding } from "@/lib/ingest/reread-draft";
import type { Staff } from "@/lib/session/require-staff";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

type Draft = { revisionId: string; staff: Staff };

const file = {
  ...{ point: 0, line: 1, name: "bilag.txt", mediaType: "text/plain", size: 0, pages: null },
  sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  read: () => Promise.resolve(new Uint8Array()),
};

const changes: Record<string, (draft: Draft) => Promise<unknown>> = {
  "a corrected title": ({ revisionId, staff }) => correctTitle(revisionId, staff),
  "a correction that is taken back": async ({ revisionId, staff }) => {
    const { id } = await database.correction.findFirstOrThrow({ where: { revisionId, undoneAt: null } });
    await undoCorrection(id, staff);
  },
  "another reading": ({ revisionId, staff }) => rereadDraft(revisionId, staff),
  "a decision about a finding": async ({ revisionId, staff }) => {
    const { id: findingId } = await database.privacyFinding.findFirstOrThrow();
    await settleFinding({ revisionId, findingId, decision: "keep" }, staff);
  },
  "a file that is tied to it": ({ revisionId, staff }) => tieAttachments(revisionId, [file], staff),
};

describe("a draft whose publishing is set to a time", () => {
  it("loses the time by every change, and the desk says so until an udgiver sets another", async () => {
    const { revisionId, meetingId } = await takeIn(referatText({ points: [{ title: "Klage til borger@lillehavn.example" }] }));
    const publisher = await signInStaff({ role: "udgiver" });
    const editor = await signInStaff({ role: "redaktoer" });
    for (const [name, change] of Object.entries(changes)) {
      await schedulePublishing(revisionId, new Date(0), publisher);
      expect((await getPublishPlan(editor, meetingId))?.revision.lostTime, name).toBe(false);
      await change({ revisionId, staff: editor });
      expect(await publishDue(false), name).toBe(0);
      expect((await getPublishPlan(editor, meetingId))?.revision, name).toMatchObject({ publishAt: null, lostTime: true });
      expect((await getReview(editor, meetingId))?.revision.lostTime, name).toBe(true);
    }
    const lines = await database.auditEvent.findMany({ where: { action: "meeting.unscheduled", subjectId: meetingId } });
    expect(lines).toHaveLength(Object.keys(changes).length);
    expect(lines[0]).toMatchObject({ userId: editor.id, detail: { revisionId, at: new Date(0).toISOString() } });
    await schedulePublishing(revisionId, new Date(0), publisher);
    expect(await publishDue(false)).toBe(1);
  });
});

async function correctTitle(revisionId: string, staff: Staff) {
  const { key, title } = await database.agendaPoint.findFirstOrThrow({ where: { revisionId } });
  return saveCorrection({ revisionId, path: correctionPath(key, "title"), seen: title, corrected: "Klage" }, staff);
}
