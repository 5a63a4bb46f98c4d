import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { listCommittees } from "@/lib/desk/committees/list-committees";
import { saveCommittee } from "@/lib/desk/committees/save-committee";
import { findMeeting } from "@/lib/desk/find-meeting";
import { getCommittee } from "@/lib/published/get-committee";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { roles } from "@/lib/session/permissions";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

describe("a committee", () => {
  it("keeps its address under a new name, and still gets the referater that print the old one", async () => {
    const staff = await signInStaff();
    const { meetingId, minutes } = await takeIn(referatText(), { publish: true });
    const id = await onlyCommittee();
    expect(
      await saveCommittee({ id, name: "Havne- og Kajudvalget", shortName: "HKU", aliases: ["Kajudvalget"], terms: ["2022-2025"] }, staff),
    ).toBeNull();
    expect(await listCommittees(staff)).toMatchObject([
      { id, name: "Havne- og Kajudvalget", shortName: "HKU", aliases: ["Havneudvalget", "Kajudvalget"], terms: ["2022-2025"], meetings: 1 },
    ]);
    expect(await getCommittee("havneudvalget")).toMatchObject({
      name: "Havne- og Kajudvalget",
      aliases: ["HKU", "Havneudvalget", "Kajudvalget"],
      terms: [{ from: 2022, to: 2025 }],
    });
    expect(await findMeeting({ name: "Lillehavn Kommune" }, minutes, "another file")).toBe(meetingId);
    await takeIn(referatText({ date: "12-03-2024" }));
    await takeIn(referatText({ date: "19-03-2024", committee: "Kajudvalget" }));
    expect(await onlyCommittee()).toBe(id);
    expect(await database.meeting.count({ where: { committeeId: id } })).toBe(3);
    const events = await database.auditEvent.findMany({ where: { userId: staff.id } });
    expect(events.map(({ action }) => action)).toEqual(["committee.changed"]);
  });

  it("is found by its short name and by the abbreviation of another name", async () => {
    await takeIn(referatText(), { publish: true });
    const id = await onlyCommittee();
    expect(await totalOf("XKB")).toBe(0);
    await saveCommittee({ id, name: "Havneudvalget", shortName: "XKB", aliases: ["Udvalget for Vand og Kaj"], terms: [] }, commandLine);
    expect(await totalOf("XKB")).toBe(1);
    expect(await totalOf("udvalg:xkb")).toBe(1);
    expect(await totalOf("udvalg:kaj")).toBe(1);
  });

  it("is not saved without a name, with terms that are none, with another committee's name, or when it is gone", async () => {
    await takeIn(referatText());
    const id = await onlyCommittee();
    await takeIn(referatText({ committee: "Kajudvalget" }));
    const given = { id, name: "Havneudvalget", shortName: "", aliases: [], terms: [] };
    expect(await saveCommittee({ ...given, name: " " }, commandLine)).toBe("empty");
    expect(await saveCommittee({ ...given, terms: ["i dag"] }, commandLine)).toBe("term");
    expect(await saveCommittee({ ...given, terms: ["2018-2021", "2021-2025"] }, commandLine)).toBe("term");
    expect(await saveCommittee({ ...given, aliases: ["Kajudvalget"] }, commandLine)).toBe("taken");
    expect(await saveCommittee({ ...given, id: "0198e9a0-0000-7000-8000-000000000000" }, commandLine)).toBe("gone");
    expect(await database.committeeName.count()).toBe(0);
    expect(await database.auditEvent.count({ where: { action: "committee.changed" } })).toBe(0);
  });

  it.each(roles)("can be edited by whoever may edit registers: %s", async (role) => {
    await takeIn(referatText());
    const staff = await signInStaff({ role });
    const given = { id: await onlyCommittee(), name: "Kajudvalget", shortName: "", aliases: [], terms: [] };
    for (const attempt of [() => listCommittees(staff), () => saveCommittee(given, staff)]) {
      if (role === "laeser") await expect(attempt()).rejects.toThrow(NotAllowedError);
      else await attempt();
    }
  });
});

async function onlyCommittee(): Promise<string> {
  const committees = await database.committee.findMany();
  expect(committees).toHaveLength(1);
  return committees[0]?.id ?? "";
}

async function totalOf(question: string): Promise<number> {
  const result = await searchPoints(readSearchRequest(new URLSearchParams({ q: question })));
  return result.widened ? 0 : result.total;
}
