import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { correctionPath } from "@/lib/desk/corrections/correction-path";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { publish } from "@/lib/desk/publish";
import { getPublishPlan } from "@/lib/desk/review/get-publish-plan";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { treeAsJson } from "@/lib/desk/stored-tree";
import { getComparison } from "@/lib/published/changes/get-comparison";
import { getMinutesRecord } from "@/lib/published/records/get-minutes-record";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

describe("withdrawMeeting", () => {
  it("takes a meeting out of search and leaves date and reason", async () => {
    const { meetingId } = await takeIn(referatText(), { publish: true });
    await withdrawMeeting(meetingId, "Indeholdt personoplysninger.", commandLine);
    const meeting = await database.meeting.findFirstOrThrow();
    expect(meeting).toMatchObject({ state: "withdrawn", withdrawnReason: "Indeholdt personoplysninger." });
    expect(meeting.withdrawnAt).toBeInstanceOf(Date);
    expect(await database.searchPoint.count()).toBe(0);
    expect(await database.auditEvent.count({ where: { action: "meeting.withdrawn", subjectId: meetingId } })).toBe(1);
  });

  it("changes nothing where it is withdrawn already: the first date and reason stand", async () => {
    const { meetingId } = await takeIn(referatText(), { publish: true });
    expect(await withdrawMeeting(meetingId, "Fejl i bilag.", commandLine)).toBe(true);
    const first = await database.meeting.findFirstOrThrow();
    expect(await withdrawMeeting(meetingId, "Noget andet.", commandLine)).toBe(false);
    expect(await database.meeting.findFirstOrThrow()).toEqual(first);
    expect(await database.auditEvent.count({ where: { action: "meeting.withdrawn" } })).toBe(1);
  });

  it("is refused for what was never public", async () => {
    const { meetingId } = await takeIn(referatText());
    await expect(withdrawMeeting(meetingId, "Grund", commandLine)).rejects.toThrow("published");
  });
});

describe("withdrawPoint", () => {
  const both = referatText({ points: [{ title: "Nye bænke" }, { title: "Cykelsti" }] });

  it("takes one point out of search, and keeps it out of the next version", async () => {
    await takeIn(both, { publish: true });
    await withdrawBenches();
    await takeIn(referatText({ points: [{ title: "Nye bænke" }, { title: "Cykelsti langs åen", caseNumber: "05.01.00-G01-2-24" }] }), {
      publish: true,
    });
    expect(await searchable()).toEqual(["Cykelsti langs åen"]);
  });

  it("holds even when a version leaves the point out and a later one brings it back", async () => {
    await takeIn(both, { publish: true });
    await withdrawBenches();
    await takeIn(referatText({ points: [{ title: "Cykelsti", caseNumber: "05.01.00-G01-2-24" }] }), { publish: true });
    await takeIn(`${both}\n`, { publish: true });
    expect(await searchable()).toEqual(["Cykelsti"]);
  });

  it("holds for one that was renamed by hand, whether a new file calls it as before or as it was renamed", async () => {
    const printed = [{ title: "Nye bænke", caseNumber: "" }, { title: "Cykelsti" }];
    const { meetingId } = await takeIn(referatText({ points: printed }), { publish: true });
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Nye bænke" } });
    const revisionId = await beginRevision(meetingId, commandLine);
    const path = correctionPath(key, "title");
    await saveCorrection({ revisionId, path, seen: "Nye bænke", corrected: "Klage over bænke" }, commandLine);
    await publish({ revisionId }, commandLine);
    expect(await withdrawPoint(key, "Lukket punkt.", commandLine)).toBe(true);
    for (const title of ["Nye bænke", "Klage over bænke"]) {
      const points = [{ title: "Orientering" }, { title, caseNumber: "", decision: `Havneudvalget godkender ${title.toLowerCase()}.` }];
      await takeIn(referatText({ points }), { publish: true });
      expect((await searchable()).join(), title).not.toMatch(/bænke/iu);
      const newest = { revision: { currentOf: { id: meetingId } } };
      expect((await database.agendaPoint.findFirstOrThrow({ where: { ...newest, key } })).order, title).toBe(1);
    }
  });

  it("is told before a new file is published that does not have it by its title or number, and may have it by another", async () => {
    const points = [{ title: "Nye bænke", caseNumber: "" }, { title: "Cykelsti" }];
    const { meetingId } = await takeIn(referatText({ points }), { publish: true });
    const staff = await signInStaff({ role: "udgiver" });
    await withdrawBenches();
    const lost = async () => (await getPublishPlan(staff, meetingId))?.lost;
    expect(await lost()).toBeNull();
    await takeIn(referatText({ points: [{ title: "Orientering" }, { title: "Nye bænke", caseNumber: "" }, { title: "Cykelsti" }] }));
    expect(await lost()).toBeNull();
    await takeIn(referatText({ points: [{ title: "Cykelsti", caseNumber: "05.01.00-G01-2-24" }] }));
    expect(await lost()).toBeNull();
    await takeIn(referatText({ points: [{ title: "Bænke på kajen", caseNumber: "" }, { title: "Cykelsti" }] }));
    expect(await lost()).toEqual({ withdrawn: [1], fresh: [1] });
  });

  it("leaves nothing in the referat format that repeats its title from outside the points", async () => {
    const { meetingId, revisionId, minutes } = await takeIn(both);
    const doubt = { code: "line-unplaced", severity: "check", line: 1 } as const;
    const quoting = { ...doubt, message: "Linjen kunne ikke placeres: »Nye bænke 3«" };
    const plain = { ...doubt, message: "Datoen er en mandag." };
    const tree = treeAsJson({ ...minutes, warnings: [quoting, plain], unplaced: [{ line: 1, text: "Nye bænke 3" }] });
    await database.revision.update({ where: { id: revisionId }, data: { tree } });
    await publish({ revisionId }, commandLine);
    expect(JSON.stringify(await getMinutesRecord(meetingId))).toContain("Nye bænke 3");
    await withdrawBenches();
    const record = await getMinutesRecord(meetingId);
    expect(JSON.stringify(record)).not.toMatch(/bænke/iu);
    expect(record?.warnings).toEqual([plain]);
  });

  it("changes nothing where it is withdrawn already", async () => {
    await takeIn(both, { publish: true });
    await withdrawBenches();
    const { key, withdrawnAt } = await database.pointIdentity.findFirstOrThrow({ where: { withdrawnAt: { not: null } } });
    expect(await withdrawPoint(key, "Noget andet.", commandLine)).toBe(false);
    const after = await database.pointIdentity.findUniqueOrThrow({ where: { key } });
    expect(after).toMatchObject({ withdrawnAt, withdrawnReason: "Fejl i bilag." });
  });

  it("reaches what only an earlier version had, which the list of changes would show for ever", async () => {
    const { meetingId } = await takeIn(both, { publish: true });
    await takeIn(referatText({ points: [{ title: "Cykelsti", caseNumber: "05.01.00-G01-2-24" }] }), { publish: true });
    const place = { committee: "havneudvalget", meeting: "2024-03-05" };
    expect((await getComparison(place, 2))?.points.map(({ kind, title }) => [kind, title])).toContainEqual(["removed", "Nye bænke"]);

    const staff = await signInStaff({ role: "udgiver" });
    const plan = await getPublishPlan(staff, meetingId);
    expect(plan?.points.map(({ title }) => title)).toEqual(["Cykelsti"]);
    expect(plan?.earlierPoints.map(({ title }) => title)).toEqual(["Nye bænke"]);
    await withdrawPoint(plan?.earlierPoints[0]?.key ?? "", "Indeholdt personoplysninger.", staff);
    expect((await getPublishPlan(staff, meetingId))?.earlierPoints).toEqual([]);
    expect((await getComparison(place, 2))?.points.map(({ title }) => title)).not.toContain("Nye bænke");
    expect(await searchable()).toEqual(["Cykelsti"]);
  });

  async function withdrawBenches(): Promise<void> {
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Nye bænke" } });
    await withdrawPoint(key, "Fejl i bilag.", commandLine);
  }

  async function searchable(): Promise<string[]> {
    return (await database.searchPoint.findMany()).map(({ title }) => title);
  }
});
