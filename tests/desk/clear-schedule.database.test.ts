import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { undoCorrection } from "@/lib/desk/corrections/undo-correction";
import { mergeSpellings } from "@/lib/desk/people/change-person";
import { keepSpellingsApart } from "@/lib/desk/people/keep-apart";
import { getPublishPlan } from "@/lib/desk/review/get-publish-plan";
import { getReview } from "@/lib/desk/review/get-review";
import { publishDue, schedulePublishing } from "@/lib/desk/schedule-publishing";
import { tieAttachments } from "@/lib/desk/uploads/tie-attachments";
import { restoreAttachment, withdrawAttachment } from "@/lib/desk/withdraw-attachment";
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
      expect((await getPublishPlan(editor, meetingId))?.revision.endedTime, name).toBeNull();
      await change({ revisionId, staff: editor });
      expect(await publishDue(false), name).toBe(0);
      expect((await getPublishPlan(editor, meetingId))?.revision, name).toMatchObject({ publishAt: null, endedTime: { kind: "changed" } });
      expect((await getReview(editor, meetingId))?.revision.endedTime, name).toEqual({ kind: "changed" });
    }
    const lines = await database.auditEvent.findMany({ where: { action: "meeting.unscheduled", subjectId: meetingId } });
    expect(lines).toHaveLength(Object.keys(changes).length);
    expect(lines[0]).toMatchObject({ userId: editor.id, detail: { revisionId, at: new Date(0).toISOString() } });
    await schedulePublishing(revisionId, new Date(0), publisher);
    expect(await publishDue(false)).toBe(1);
  });
});

describe("a draft of a meeting that is public already", () => {
  it("loses the time when an attachment is withdrawn, and when it is shown again", async () => {
    const { meetingId } = await takeIn(`${referatText()}\n\nBilag\n\nTegninger\n`, { publish: true });
    const publisher = await signInStaff({ role: "udgiver" });
    const draft = await beginRevision(meetingId, publisher);
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { revisionId: draft } });
    await schedulePublishing(draft, new Date(0), publisher, { note: "Rettet." });
    const id = await withdrawAttachment({ pointKey: key, order: 0 }, "Grund.", publisher);
    expect(await hasTime(draft)).toBe(false);
    await schedulePublishing(draft, new Date(0), publisher, { note: "Rettet." });
    await restoreAttachment(id, "Ingen fejl.", publisher);
    expect(await hasTime(draft)).toBe(false);
    expect((await getReview(publisher, meetingId))?.revision.endedTime).toEqual({ kind: "changed" });
  });
});

describe("a draft that names somebody", () => {
  const votes = (name: string) =>
    `${name} (V) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen er hermed godkendt.`;

  it.each(["merged", "kept apart"])("loses the time when two spellings are %s, and a draft that names neither keeps it", async (how) => {
    const publisher = await signInStaff({ role: "udgiver" });
    const naming = await takeIn(referatText({ points: [{ title: "Nye bænke", decision: votes("Ida Strøm") }] }));
    const other = await takeIn(referatText({ date: "12-03-2024", points: [{ title: "Ny mole", decision: votes("Ida Strøms") }] }));
    const neither = await takeIn(referatText({ date: "19-03-2024", points: [{ title: "Ny kran", decision: votes("Bo Lund") }] }));
    const all = [naming, other, neither];
    for (const { revisionId } of all) await schedulePublishing(revisionId, new Date(0), publisher);
    const { municipalityId } = await database.personName.findFirstOrThrow();
    if (how === "merged") await mergeSpellings({ municipalityId, spelling: "Ida Strøms", as: "Ida Strøm" }, publisher);
    else await keepSpellingsApart({ municipalityId, one: "Ida Strøm", other: "Ida Strøms" }, publisher);
    expect(await Promise.all(all.map(({ revisionId }) => hasTime(revisionId)))).toEqual([false, false, true]);
  });
});

async function hasTime(revisionId: string): Promise<boolean> {
  return (await database.revision.findUniqueOrThrow({ where: { id: revisionId } })).publishAt !== null;
}

async function correctTitle(revisionId: string, staff: Staff) {
  const { key, title } = await database.agendaPoint.findFirstOrThrow({ where: { revisionId } });
  return saveCorrection({ revisionId, path: correctionPath(key, "title"), seen: title, corrected: "Klage" }, staff);
}
