import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { publish } from "@/lib/desk/publish";
import { treeAsJson } from "@/lib/desk/stored-tree";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { restoreAttachment, withdrawAttachment } from "@/lib/desk/withdraw-attachment";
import { getAddressState } from "@/lib/published/address-state";
import { listChanges } from "@/lib/published/changes/list-changes";
import { listPointNews } from "@/lib/published/feeds/list-point-news";
import { getAttachment } from "@/lib/published/get-attachment";
import { getMeeting } from "@/lib/published/get-meeting";
import { getOriginal } from "@/lib/published/get-original";
import { getPoint } from "@/lib/published/get-point";
import { getSource } from "@/lib/published/get-source";
import { getMeetingRecord } from "@/lib/published/records/get-meeting-record";
import { getMinutesRecord } from "@/lib/published/records/get-minutes-record";
import { getPointRecord } from "@/lib/published/records/get-point-record";
import { getRecordTimes } from "@/lib/published/times/record-times";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

const attached = "\n\nBilag\n\nTegninger\n\nKlage fra Eva Lind\n\nTidsplan\n";
const text = referatText({ points: [{ title: "Nye bænke" }] }) + attached;

describe("withdrawAttachment", () => {
  it("takes it out of every page, file, interface and the search, and leaves date and reason at its address", async () => {
    const { place, pointKey, meetingId } = await published();
    expect(await everythingPublic(place, meetingId, pointKey)).toContain("Klage fra Eva Lind");
    const reason = "Bilaget handlede om en privat person.";
    await withdrawAttachment({ pointKey, order: 1 }, reason, await signInStaff({ role: "udgiver" }));
    const after = await everythingPublic(place, meetingId, pointKey);
    expect(after).not.toContain("Eva Lind");
    expect(after).toContain("Tidsplan");
    // With the rest of the text at hand, the file's hash and size would let the title be found by trying.
    const { sha256, size } = await database.document.findFirstOrThrow();
    expect(after).not.toContain(sha256);
    expect(after).not.toContain(`"size":${size}`);
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

  it("holds for one that was renamed by hand, whether a new file calls it as before or as it was renamed", async () => {
    const { place, pointKey, meetingId } = await published();
    const revisionId = await beginRevision(meetingId, commandLine);
    const path = correctionPath(pointKey, "attachments", 1, "title");
    await saveCorrection({ revisionId, path, seen: "Klage fra Eva Lind", corrected: "Indsigelse fra Eva Lind" }, commandLine);
    await publish({ revisionId }, commandLine);
    await withdrawAttachment({ pointKey, order: 1 }, "Grund.", commandLine);
    for (const title of ["Klage fra Eva Lind", "Indsigelse fra Eva Lind"]) {
      await takeIn(text.replace("Klage fra Eva Lind", title).replace("Tegninger", `Tegninger (${title.length})`), { publish: true });
      expect(await everythingPublic(place, meetingId, pointKey), title).not.toContain("Eva Lind");
    }
  });

  it("can be taken back: all stands as it stood", async () => {
    const { place, pointKey, meetingId } = await published();
    const before = await everythingPublic(place, meetingId, pointKey);
    await withdrawAttachment({ pointKey, order: 1 }, "Grund.", commandLine);
    const { id } = await database.withdrawnAttachment.findFirstOrThrow();
    expect(await restoreAttachment(id, "Ingen fejl.", commandLine)).toBe(true);
    expect(await everythingPublic(place, meetingId, pointKey)).toEqual(before);
    expect((await getOriginal(place.committee, place.meeting))?.state).toBe("published");
    expect(await database.auditEvent.count({ where: { action: "attachment.restored" } })).toBe(1);
    expect(await restoreAttachment(id, "Igen.", commandLine)).toBe(false);
    expect(await database.restoration.count()).toBe(1);
  });

  it("is told in the list of changes, both ends with date and reason, each time anew, and never by its title", async () => {
    const { place, pointKey } = await published();
    const staff = await signInStaff({ role: "udgiver" });
    const point = `/udvalg/${place.committee}/${place.meeting}/punkt-1`;
    const first = await withdrawAttachment({ pointKey, order: 1 }, "Om en privat person.", staff);
    expect(await told()).toEqual([["attachmentWithdrawn", 1, "Om en privat person.", `${point}/bilag-2`]]);
    await restoreAttachment(first, "Personen har sagt ja.", staff);
    const history = [
      ["attachmentRestored", 1, "Personen har sagt ja.", point],
      ["attachmentWithdrawn", 1, "Om en privat person.", point],
    ];
    expect(await told()).toEqual(history);
    expect(await database.restoration.findFirstOrThrow()).toMatchObject({ pointKey, attachmentSlug: "bilag-2", restoredBy: staff.id });
    const second = await withdrawAttachment({ pointKey, order: 1 }, "Alligevel ikke.", staff);
    expect(await told()).toEqual([["attachmentWithdrawn", 1, "Alligevel ikke.", `${point}/bilag-2`], ...history]);
    expect(second).not.toBe(first);
    expect(JSON.stringify(await listChanges(1))).not.toContain("Klage");
    // What is gone as a whole is told of as a whole.
    await withdrawPoint(pointKey, "Lukket.", staff);
    expect((await told()).map(([kind]) => kind)).toEqual(["pointWithdrawn", "attachmentRestored", "attachmentWithdrawn"]);
  });

  it("moves the entry of its point in the feeds", async () => {
    const { pointKey } = await published();
    const updated = async () => (await listPointNews({ keys: [pointKey] }))[0]?.times.modified.getTime() ?? 0;
    const before = await updated();
    const id = await withdrawAttachment({ pointKey, order: 1 }, "Grund.", commandLine);
    const gone = await updated();
    await restoreAttachment(id, "Ingen fejl.", commandLine);
    expect([gone > before, (await updated()) > gone]).toEqual([true, true]);
  });

  it("is quoted by no doubt on the page of the meeting, nor is a point that only an earlier version had", async () => {
    const { place, pointKey, meetingId } = await published();
    const quoted = {
      code: "line-unplaced",
      severity: "check" as const,
      message: "Linjen kunne ikke placeres: »Klage fra Eva Lind«",
      line: null,
    };
    const plain = { code: "no-decisions", severity: "check" as const, message: "Teksten har ingen beslutninger.", line: null };
    const { id: revisionId } = await database.revision.findFirstOrThrow({ where: { meetingId } });
    await database.parseWarning.createMany({
      data: [
        { revisionId, order: 800, ...quoted },
        { revisionId, order: 801, ...plain },
      ],
    });
    const doubts = async () => {
      const answer = await getMeeting(place.committee, place.meeting);
      return answer?.state === "published" ? answer.meeting.doubts.map(({ message }) => message) : null;
    };
    expect(await doubts()).toEqual([quoted.message, plain.message]);
    const id = await withdrawAttachment({ pointKey, order: 1 }, "Grund.", commandLine);
    expect(await doubts()).toEqual([plain.message]);
    await restoreAttachment(id, "Ingen fejl.", commandLine);
    expect(await doubts()).toEqual([quoted.message, plain.message]);
    const earlier = await database.pointIdentity.create({ data: { meetingId } });
    await withdrawPoint(earlier.key, "Grund.", commandLine);
    expect(await doubts()).toEqual([plain.message]);
  });

  it("leaves nothing in the referat format that repeats its title, and what other points say stays", async () => {
    const points = [{ title: "Cykelsti" }, { title: "Nye bænke" }];
    const { meetingId, revisionId, minutes } = await takeIn(referatText({ points }) + attached);
    const { key: pointKey } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Nye bænke" } });
    const [first, second] = minutes.points;
    if (!first || !second) throw new Error("The referat has two points.");
    const said = "Eva Lind";
    const doubt = { code: "line-unplaced", severity: "check", message: `Linjen kunne ikke placeres: »${said}«` } as const;
    const lines = [null, 1, second.line, second.endLine];
    const tree = treeAsJson({
      ...minutes,
      contents: [
        { title: first.title, page: null, line: 1 },
        { title: `Klage fra ${said}`, page: null, line: 2 },
      ],
      people: [...minutes.people, { name: said, party: null, roles: [] }],
      warnings: [...lines.map((line) => ({ ...doubt, line })), { ...doubt, message: "Om cykelstien", line: first.line }],
      unplaced: lines.flatMap((line) => (line === null ? [] : [{ line, text: said }])),
      furniture: [{ line: second.endLine, text: said }],
    });
    await database.revision.update({ where: { id: revisionId }, data: { tree } });
    await publish({ revisionId }, commandLine);
    expect(JSON.stringify(await getMinutesRecord(meetingId))).toContain(said);
    await withdrawAttachment({ pointKey, order: 1 }, "Grund.", commandLine);
    const record = await getMinutesRecord(meetingId);
    expect(JSON.stringify(record)).not.toContain(said);
    expect(record).toMatchObject({ contents: [{ title: "Cykelsti" }], warnings: [{ message: "Om cykelstien" }], unplaced: [] });
  });

  it("takes the file out of OParl, and gives it back", async () => {
    const { pointKey, meetingId } = await published();
    const told = async () => (await getRecordTimes("file", [meetingId])).get(meetingId);
    const before = await told();
    await withdrawAttachment({ pointKey, order: 1 }, "Grund.", commandLine);
    const gone = await told();
    await restoreAttachment((await database.withdrawnAttachment.findFirstOrThrow()).id, "Ingen fejl.", commandLine);
    const back = await told();
    expect([before?.deleted, gone?.deleted, back?.deleted]).toEqual([false, true, false]);
    expect(gone?.modified.getTime()).toBeGreaterThan(before?.modified.getTime() ?? Infinity);
    expect(back?.modified.getTime()).toBeGreaterThan(gone?.modified.getTime() ?? Infinity);
  });

  it("leaves every address to whom it belongs, however the list is shifted, shortened or called otherwise", async () => {
    const { place, pointKey, meetingId } = await published();
    const files = await Promise.all(
      ["Tegninger", "Klage fra Eva Lind", "Tidsplan"].map(async (title, index) => {
        const { id } = await database.attachment.findFirstOrThrow({ where: { title, point: { key: pointKey } }, select: { id: true } });
        const data = { sha256: String(index).repeat(64), name: `${title}.txt`, mediaType: "text/plain", size: 1 };
        const { id: documentId } = await database.document.create({ data });
        await database.attachment.update({ where: { id }, data: { documentId } });
        return documentId;
      }),
    );
    const standing = async () => {
      const rows = await database.attachment.findMany({
        where: { point: { key: pointKey, revision: { currentOf: { isNot: null } } } },
        orderBy: { order: "asc" },
        select: { title: true, slug: true, documentId: true },
      });
      return rows.map(({ title, slug, documentId }) => [title, slug, documentId]);
    };
    await withdrawAttachment({ pointKey, order: 1 }, "Grund.", commandLine);
    expect(await standing()).toEqual([
      ["Tegninger", "bilag-1", files[0]],
      ["Tidsplan", "bilag-3", files[2]],
    ]);

    // A new file lists another one first, the withdrawn one last, and one no more.
    const shifted = text.replace("Tegninger\n\nKlage fra Eva Lind\n\nTidsplan", "Budget\n\nTidsplan\n\nKlage fra Eva Lind");
    await takeIn(shifted, { publish: true });
    expect((await standing()).map(([title, slug]) => [title, slug])).toEqual([
      ["Budget", "bilag-1-2"],
      ["Tidsplan", "bilag-3"],
    ]);
    expect(await getAttachment(place, "punkt-1", "bilag-1")).toBeNull();
    expect(await getAttachment(place, "punkt-1", "bilag-2")).toMatchObject({ state: "withdrawn" });

    // Called otherwise by hand it stays where it was, and so does what comes back.
    const revisionId = await beginRevision(meetingId, commandLine);
    const path = correctionPath(pointKey, "attachments", 1, "title");
    await saveCorrection({ revisionId, path, seen: "Tidsplan", corrected: "Plan over tiden" }, commandLine);
    await publish({ revisionId }, commandLine);
    await restoreAttachment((await database.withdrawnAttachment.findFirstOrThrow()).id, "Ingen fejl.", commandLine);
    expect((await standing()).map(([title, slug]) => [title, slug])).toEqual([
      ["Budget", "bilag-1-2"],
      ["Plan over tiden", "bilag-3"],
      ["Klage fra Eva Lind", "bilag-2"],
    ]);
    await takeIn(text.replace("Sagen handler om", "Sagen drejer sig om"), { publish: true });
    expect((await standing()).map(([, slug]) => slug)).toEqual(["bilag-1", "bilag-2", "bilag-3"]);
  });

  it("is for an udgiver, and for what is public", async () => {
    const { pointKey } = await published();
    const editor = await signInStaff({ role: "redaktoer" });
    await expect(withdrawAttachment({ pointKey, order: 1 }, "Grund.", editor)).rejects.toThrow(NotAllowedError);
    await expect(restoreAttachment(pointKey, "Grund.", editor)).rejects.toThrow(NotAllowedError);
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

async function told() {
  return (await listChanges(1)).changes.map(({ kind, point, note, href }) => [kind, point, note, href]);
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
