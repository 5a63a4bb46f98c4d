import { existsSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { publish } from "@/lib/desk/publish";
import { PublishBlockedError } from "@/lib/desk/publish-blocked-error";
import { getPublishPlan } from "@/lib/desk/review/get-publish-plan";
import { withdrawMeeting } from "@/lib/desk/withdraw";
import { listChanges } from "@/lib/published/changes/list-changes";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

describe("publish", () => {
  const contradiction =
    "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen forkastes hermed.";
  const doubtful = referatText({ points: [{ title: "Nye bænke", decision: contradiction }] });

  it("refuses a revision with an open blocking doubt, and says which", async () => {
    const result = await takeIn(doubtful, { publish: true });
    expect(result.visibility).toBe("draft");
    expect(result.blockedBy).toEqual([expect.stringContaining("2 for og 1 imod")]);
    await expect(publish({ revisionId: result.revisionId }, commandLine)).rejects.toThrow(PublishBlockedError);
    expect(await database.searchPoint.count()).toBe(0);
  });

  it("says beforehand how much stands in the way, personal numbers too", async () => {
    const { meetingId } = await takeIn(referatText({ points: [{ title: "Nye bænke til 070761-4285", decision: contradiction }] }));
    const staff = await signInStaff();
    const { blocking = 0 } = (await getPublishPlan(staff, meetingId)) ?? {};
    expect(blocking).toBeGreaterThan(1);
    await database.parseWarning.updateMany({ data: { settledAt: new Date() } });
    await database.privacyFinding.updateMany({ data: { decision: "remove" } });
    expect((await getPublishPlan(staff, meetingId))?.blocking).toBe(0);
  });

  it("lets it through once a person has settled the doubt", async () => {
    const { revisionId } = await takeIn(doubtful);
    await database.parseWarning.updateMany({ where: { revisionId, severity: "blocking" }, data: { settledAt: new Date() } });
    await publish({ revisionId }, commandLine);
    expect(await database.meeting.findFirstOrThrow()).toMatchObject({ state: "published", currentRevisionId: revisionId });
  });

  it("records who did it in the audit log, once", async () => {
    const user = await signInStaff({ role: "udgiver" });
    const { revisionId } = await takeIn(referatText());
    await publish({ revisionId }, user);
    await publish({ revisionId }, commandLine);
    const events = await database.auditEvent.findMany({ where: { action: "meeting.published" } });
    expect(events.map(({ userId }) => userId)).toEqual([user.id]);
    expect(await database.revision.findFirstOrThrow()).toMatchObject({ publishedBy: user.id });
  });
});

describe("what is public does not give way", () => {
  const printed = referatText();
  const corrected = referatText({ points: [{ title: "Nye bænke på havnen" }] });

  it("to an earlier version that is given again", async () => {
    await takeIn(printed, { publish: true });
    const newer = await takeIn(corrected, { publish: true });
    const again = await takeIn(printed, { publish: true });
    expect(again).toMatchObject({ kind: "unchanged", visibility: "earlier", blockedBy: [expect.stringContaining("nyere version")] });
    expect(await database.meeting.findFirstOrThrow()).toMatchObject({ currentRevisionId: newer.revisionId });
  });

  it("to an agenda, once the minutes are out", async () => {
    const minutes = await takeIn(printed, { publish: true });
    const agenda = await takeIn(printed.replace("REFERAT", "DAGSORDEN").replace(/Beslutning\n\n.*/, ""), { publish: true });
    expect(agenda).toMatchObject({ kind: "newVersion", visibility: "draft", blockedBy: [expect.stringContaining("dagsorden")] });
    expect(await database.meeting.findFirstOrThrow()).toMatchObject({ currentRevisionId: minutes.revisionId, kind: "referat" });
  });

  it("to a file that is given again after its meeting was withdrawn", async () => {
    const { meetingId } = await takeIn(printed, { publish: true });
    await withdrawMeeting(meetingId, "Indeholdt personoplysninger.", commandLine);
    for (const text of [printed, corrected]) {
      expect(await takeIn(text, { publish: true })).toMatchObject({ blockedBy: [expect.stringContaining("trukket tilbage")] });
    }
    expect(await database.meeting.findFirstOrThrow()).toMatchObject({
      state: "withdrawn",
      withdrawnReason: "Indeholdt personoplysninger.",
    });
    expect(await database.searchPoint.count()).toBe(0);
  });
});

describe("a version that takes the place of another", () => {
  it("is published at the desk only with a reason, which the public reads in the list of changes", async () => {
    const staff = await signInStaff({ role: "udgiver" });
    await takeIn(referatText(), { publish: true });
    const { revisionId } = await takeIn(referatText({ points: [{ title: "Nye bænke på havnen" }] }));
    const refused = await publish({ revisionId }, staff).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PublishBlockedError);
    expect(refused).toMatchObject({ reasons: [expect.stringContaining("hvorfor")] });
    expect(await database.revision.count({ where: { publishedAt: { not: null } } })).toBe(1);
    await publish({ revisionId, note: "Titlen var afkortet." }, staff);
    expect((await listChanges(1)).changes).toMatchObject([{ kind: "republished", version: 2, note: "Titlen var afkortet." }]);
  });
});

describe("the examples", () => {
  const example = referatText({ committee: "Eksempeludvalget" });

  it("leave with the first real referat, originals and all", async () => {
    const { minutes } = await takeIn(example, { example: true, publish: true });
    expect(existsSync(placeOf(minutes.source.sha256))).toBe(true);
    const real = await takeIn(referatText(), { publish: true });
    expect((await database.municipality.findMany()).map(({ name }) => name)).toEqual(["Lillehavn Kommune"]);
    expect(await database.document.count()).toBe(1);
    expect(await database.searchPoint.count()).toBe(1);
    expect([minutes, real.minutes].map(({ source }) => existsSync(placeOf(source.sha256)))).toEqual([false, true]);
  });

  it("stay when told to, and while the real one is only a draft", async () => {
    await takeIn(example, { example: true, publish: true });
    const draft = await takeIn(referatText());
    expect(await database.municipality.count({ where: { example: true } })).toBe(1);
    await publish({ revisionId: draft.revisionId, keepExamples: true }, commandLine);
    expect(await database.municipality.count({ where: { example: true } })).toBe(1);
  });

  function placeOf(sha256: string): string {
    return path.join(process.env.STORAGE_DIR ?? "", sha256.slice(0, 2), sha256);
  }
});
