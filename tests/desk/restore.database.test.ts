import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { restoreMeeting, restorePoint } from "@/lib/desk/restore";
import { getPublishPlan } from "@/lib/desk/review/get-publish-plan";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { getAddressState } from "@/lib/published/address-state";
import { listChanges } from "@/lib/published/changes/list-changes";
import { getRecordTimes } from "@/lib/published/times/record-times";
import { roles } from "@/lib/session/permissions";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

const both = referatText({ points: [{ title: "Nye bænke" }, { title: "Cykelsti" }] });
const meetingAddress = "/udvalg/havneudvalget/2024-03-05";
const pointAddress = `${meetingAddress}/punkt-1`;

beforeEach(emptyDatabase);

describe("a withdrawn meeting", () => {
  it("is public again at its addresses and in the search, and the history tells of both, with both reasons", async () => {
    const staff = await signInStaff({ role: "udgiver" });
    const { meetingId } = await takeIn(both, { publish: true });
    await withdrawMeeting(meetingId, "Lagt på ved en fejl.", staff);
    expect((await getPublishPlan(staff, meetingId))?.withdrawnParts).toMatchObject([{ what: "meeting", reason: "Lagt på ved en fejl." }]);
    expect(await restoreMeeting(meetingId, "Det var et andet møde.", staff)).toBe(true);
    expect(await database.meeting.findFirstOrThrow()).toMatchObject({ state: "published", withdrawnAt: null, withdrawnReason: null });
    expect([await getAddressState(meetingAddress), await getAddressState(pointAddress)]).toEqual(["open", "open"]);
    expect(await searchable()).toEqual(["Cykelsti", "Nye bænke"]);
    expect((await getPublishPlan(staff, meetingId))?.withdrawnParts).toEqual([]);
    expect(await told()).toEqual([
      ["meetingRestored", null, "Det var et andet møde."],
      ["meetingWithdrawn", null, "Lagt på ved en fejl."],
    ]);
    const event = await database.auditEvent.findFirstOrThrow({ where: { action: "meeting.restored", subjectId: meetingId } });
    expect(event).toMatchObject({ userId: staff.id, detail: { reason: "Det var et andet møde." } });
  });

  it("can be withdrawn again, and its whole history stays", async () => {
    const { meetingId } = await takeIn(both, { publish: true });
    await withdrawMeeting(meetingId, "Først.", commandLine);
    await restoreMeeting(meetingId, "Alligevel.", commandLine);
    await withdrawMeeting(meetingId, "Igen.", commandLine);
    expect(await getAddressState(meetingAddress)).toBe("withdrawn");
    expect((await told()).map(([, , note]) => note)).toEqual(["Igen.", "Alligevel.", "Først."]);
  });

  it("keeps a point back that was withdrawn by itself", async () => {
    const { meetingId } = await takeIn(both, { publish: true });
    await withdrawPoint(await keyOf("Nye bænke"), "Lukket punkt.", commandLine);
    await withdrawMeeting(meetingId, "Fejl.", commandLine);
    await restoreMeeting(meetingId, "Ingen fejl.", commandLine);
    expect([await getAddressState(meetingAddress), await getAddressState(pointAddress)]).toEqual(["open", "withdrawn"]);
    expect(await searchable()).toEqual(["Cykelsti"]);
  });

  it("is left alone where it is not withdrawn", async () => {
    const { meetingId } = await takeIn(both, { publish: true });
    expect(await restoreMeeting(meetingId, "Grund.", commandLine)).toBe(false);
    expect(await restorePoint(await keyOf("Nye bænke"), "Grund.", commandLine)).toBe(false);
    expect(await database.restoration.count()).toBe(0);
    expect(await told()).toEqual([]);
  });
});

describe("a withdrawn point", () => {
  it("is public again, the history tells of it by its number alone, and who reads the data hears that it has changed", async () => {
    const { meetingId } = await takeIn(both, { publish: true });
    const key = await keyOf("Nye bænke");
    await withdrawPoint(key, "Lukket punkt.", commandLine);
    const gone = (await getRecordTimes("agendaItem", [key])).get(key);
    expect(await restorePoint(key, "Punktet var åbent.", commandLine)).toBe(true);
    const back = (await getRecordTimes("agendaItem", [key])).get(key);
    expect([gone?.deleted, back?.deleted]).toEqual([true, false]);
    expect(back?.modified.getTime()).toBeGreaterThan(gone?.modified.getTime() ?? Infinity);
    expect(await getAddressState(pointAddress)).toBe("open");
    expect(await searchable()).toEqual(["Cykelsti", "Nye bænke"]);
    const history = [
      ["pointRestored", 1, "Punktet var åbent."],
      ["pointWithdrawn", 1, "Lukket punkt."],
    ];
    expect(await told()).toEqual(history);
    expect((await listChanges(1)).changes.map(({ href }) => href)).toEqual([pointAddress, pointAddress]);
    // With the whole meeting gone, nothing is told of its points.
    await withdrawMeeting(meetingId, "Fejl.", commandLine);
    expect((await told()).map(([kind]) => kind)).toEqual(["meetingWithdrawn"]);
  });
});

it.each(roles)("only who may withdraw can show again: %s", async (role) => {
  const { meetingId } = await takeIn(both, { publish: true });
  const key = await keyOf("Nye bænke");
  await withdrawPoint(key, "Lukket punkt.", commandLine);
  await withdrawMeeting(meetingId, "Fejl.", commandLine);
  const staff = await signInStaff({ role });
  for (const attempt of [() => restorePoint(key, "Grund.", staff), () => restoreMeeting(meetingId, "Grund.", staff)]) {
    if (role === "laeser" || role === "redaktoer") await expect(attempt()).rejects.toThrow(NotAllowedError);
    else expect(await attempt()).toBe(true);
  }
});

async function keyOf(title: string): Promise<string> {
  return (await database.agendaPoint.findFirstOrThrow({ where: { title } })).key;
}

async function searchable(): Promise<string[]> {
  return (await database.searchPoint.findMany()).map(({ title }) => title).sort();
}

async function told() {
  return (await listChanges(1)).changes.map(({ kind, point, note }) => [kind, point, note]);
}
