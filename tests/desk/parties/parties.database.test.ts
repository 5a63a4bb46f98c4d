import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { listDeskParties } from "@/lib/desk/parties/list-desk-parties";
import { removeParty, saveParty } from "@/lib/desk/parties/save-party";
import { listParties } from "@/lib/published/people/list-parties";
import { roles } from "@/lib/session/permissions";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

const decision =
  "Ida Strøm (K) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen er hermed godkendt.";

beforeEach(emptyDatabase);

describe("a party of one term", () => {
  it("gives the letter its name on the public page, and the log says who wrote it", async () => {
    const staff = await signInStaff();
    const municipalityId = await published();
    expect((await listDeskParties(staff)).unnamed).toEqual(["A", "C", "K"]);
    const list = { id: null, municipalityId, letter: "k", name: "Kajlisten", term: "2022-2025" };
    expect(await saveParty(list, staff)).toBeNull();
    expect(await listParties()).toContainEqual(
      expect.objectContaining({ letter: "K", names: [expect.objectContaining({ name: "Kajlisten" })] }),
    );
    const { parties, unnamed } = await listDeskParties(staff);
    expect(parties).toMatchObject([{ letter: "K", name: "Kajlisten", term: "2022-2025", municipality: "Lillehavn Kommune" }]);
    expect(unnamed).toEqual(["A", "C"]);
    const id = parties[0]?.id ?? "";
    expect(await saveParty({ ...list, id, name: "Kaj- og Molelisten", municipalityId: "" }, staff)).toBeNull();
    expect(await removeParty(id, staff)).toBeNull();
    const events = await database.auditEvent.findMany({ where: { userId: staff.id }, orderBy: { id: "asc" } });
    expect(events.map(({ action }) => action)).toEqual(["party.added", "party.changed", "party.removed"]);
  });

  it("is refused where it says nothing, is no term, or stands beside another name of the letter", async () => {
    const municipalityId = await published();
    const list = { id: null, municipalityId, letter: "K", name: "Kajlisten", term: "2022-2025" };
    expect(await saveParty({ ...list, name: " " }, commandLine)).toBe("empty");
    expect(await saveParty({ ...list, letter: "1" }, commandLine)).toBe("empty");
    for (const term of ["2022", "2025-2022", "1022-2025", "2022-2099", "i dag"]) {
      expect(await saveParty({ ...list, term }, commandLine)).toBe("term");
    }
    expect(await saveParty(list, commandLine)).toBeNull();
    expect(await saveParty({ ...list, name: "Kanallisten", term: "2025-2029" }, commandLine)).toBe("taken");
    expect(await saveParty({ ...list, name: "Kanallisten", term: "2026 – 2029" }, commandLine)).toBeNull();
    expect(await removeParty("0198e9a0-0000-7000-8000-000000000000", commandLine)).toBe("gone");
    expect(await database.party.count()).toBe(2);
  });

  it.each(roles)("can be edited by whoever may edit registers: %s", async (role) => {
    const municipalityId = await published();
    const staff = await signInStaff({ role });
    const attempts = [
      () => listDeskParties(staff),
      () => saveParty({ id: null, municipalityId, letter: "K", name: "Kajlisten", term: "2022-2025" }, staff),
      () => removeParty("0198e9a0-0000-7000-8000-000000000000", staff),
    ];
    for (const attempt of attempts) {
      if (role === "laeser") await expect(attempt()).rejects.toThrow(NotAllowedError);
      else await attempt();
    }
    expect(await database.party.count()).toBe(role === "laeser" ? 0 : 1);
  });
});

async function published(): Promise<string> {
  await takeIn(referatText({ points: [{ title: "Nye bænke", decision }] }), { publish: true });
  return (await database.municipality.findFirstOrThrow()).id;
}
