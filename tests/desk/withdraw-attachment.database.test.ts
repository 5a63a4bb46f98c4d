import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { publish } from "@/lib/desk/publish";
import { restoreAttachment, withdrawAttachment } from "@/lib/desk/withdraw-attachment";
import { getAddressState } from "@/lib/published/address-state";
import { getAttachment } from "@/lib/published/get-attachment";
import { getMeeting } from "@/lib/published/get-meeting";
import { getOriginal } from "@/lib/published/get-original";
import { getPoint } from "@/lib/published/get-point";
import { getSource } from "@/lib/published/get-source";
import { getMeetingRecord } from "@/lib/published/records/get-meeting-record";
import { getMinutesRecord } from "@/lib/published/records/get-minutes-record";
import { getPointRecord } from "@/lib/published/records/get-point-record";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

const text = referatText({ points: [{ title: "Nye bænke" }] }).replace(/$/, "\n\nBilag\n\nTegninger\n\nKlage fra Eva Lind\n\nTidsplan\n");

describe("withdrawAttachment", () => {
  it("takes it out of every page, file, interface and the search, and leaves date and reason at its address", async () => {
    const { place, pointKey, meetingId } = await published();
    expect(await everythingPublic(place, meetingId, pointKey)).toContain("Klage fra Eva Lind");
    const reason = "Bilaget handlede om en privat person.";
    await withdrawAttachment({ pointKey, order: 1 }, reason, await signInStaff({ role: "udgiver" }));
    const after = await everythingPublic(place, meetingId, pointKey);
    expect(after).not.toContain("Eva Lind");
    expect(after).toContain("Tidsplan");
    expect(await getAttachment(place, "punkt-1", "bilag-2")).toMatchObject({ state: "withdrawn", notice: { reason } });
    const base = `/udvalg/${place.committee}/${place.meeting}/punkt-1`;
    expect(await Promise.all(["bilag-1", "bilag-2", "bilag-3", "bilag-4"].map((one) => getAddressState(`${base}/${one}`)))).toEqual([
      "open",
      "withdrawn",
      "open",
      "missing",
    ]);
    expect(await getOriginal(place.committee, place.meeting)).toEqual({ state: "withdrawn" });
    const lines = await database.auditEvent.findMany({ where: { action: "attachment.withdrawn", subjectId: pointKey } });
    expect(lines).toMatchObject([{ detail: { slug: "bilag-2", reason } }]);
    expect(JSON.stringify(lines[0]?.detail)).not.toContain("Eva Lind");
  });

  it("holds for later versions, also one that calls it something else", async () => {
    const { place, pointKey, meetingId } = await published();
    await withdrawAttachment({ pointKey, order: 1 }, "Grund.", commandLine);
    const revisionId = await beginRevision(meetingId, commandLine);
    const path = correctionPath(pointKey, "attachments", 1, "title");
    await saveCorrection({ revisionId, path, seen: "Klage fra Eva Lind", corrected: "Indsigelse fra Eva Lind" }, commandLine);
    await publish({ revisionId }, commandLine);
    expect(await everythingPublic(place, meetingId, pointKey)).not.toContain("Eva Lind");
    await takeIn(text.replace("Tegninger", "Tegninger af havnen"), { publish: true });
    expect(await everythingPublic(place, meetingId, pointKey)).not.toContain("Eva Lind");
  });

  it("can be taken back: all stands as it stood", async () => {
    const { place, pointKey, meetingId } = await published();
    const before = await everythingPublic(place, meetingId, pointKey);
    await withdrawAttachment({ pointKey, order: 1 }, "Grund.", commandLine);
    const { id } = await database.withdrawnAttachment.findFirstOrThrow();
    await restoreAttachment(id, commandLine);
    expect(await everythingPublic(place, meetingId, pointKey)).toEqual(before);
    expect((await getOriginal(place.committee, place.meeting))?.state).toBe("published");
    expect(await database.auditEvent.count({ where: { action: "attachment.restored" } })).toBe(1);
  });

  it("is for an udgiver, and for what is public", async () => {
    const { pointKey } = await published();
    const editor = await signInStaff({ role: "redaktoer" });
    await expect(withdrawAttachment({ pointKey, order: 1 }, "Grund.", editor)).rejects.toThrow(NotAllowedError);
    await expect(restoreAttachment(pointKey, editor)).rejects.toThrow(NotAllowedError);
    await expect(withdrawAttachment({ pointKey, order: 7 }, "Grund.", commandLine)).rejects.toThrow();
    expect(await database.withdrawnAttachment.count()).toBe(0);
  });
});

type Place = { committee: string; meeting: string };

async function published(): Promise<{ place: Place; pointKey: string; meetingId: string }> {
  const { meetingId } = await takeIn(text, { publish: true });
  const { slug, committee } = await database.meeting.findFirstOrThrow({ select: { slug: true, committee: { select: { slug: true } } } });
  const { key } = await database.pointIdentity.findFirstOrThrow();
  expect(await database.attachment.count()).toBe(3);
  return { place: { committee: committee.slug, meeting: slug }, pointKey: key, meetingId };
}

/** All that the public can read of the meeting, as one text. */
async function everythingPublic({ committee, meeting }: Place, meetingId: string, key: string): Promise<string> {
  const read = await Promise.all([
    getMeeting(committee, meeting),
    getPoint(committee, meeting, "punkt-1"),
    getSource(committee, meeting),
    getMinutesRecord(meetingId),
    getMeetingRecord(meetingId),
    getPointRecord(key),
    database.searchText.findMany({ select: { parts: true, plain: true, words: true } }),
  ]);
  return JSON.stringify(read);
}
