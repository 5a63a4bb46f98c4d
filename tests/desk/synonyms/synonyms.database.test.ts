import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { listSynonymGroups } from "@/lib/desk/synonyms/list-synonym-groups";
import { removeSynonymGroup, saveSynonymGroup } from "@/lib/desk/synonyms/save-synonym-group";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { roles } from "@/lib/session/permissions";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

const group = { id: null, words: ["Anløbsbro", " mole ", "", "mole"] };

beforeEach(emptyDatabase);

describe("synonyms of the secretariat", () => {
  it("count from the next search on, beside the portal's own, and no longer once they are removed", async () => {
    await takeIn(referatText({ points: [{ title: "Ny mole" }, { title: "Kost i børnehaven" }] }), { publish: true });
    expect(await titlesOf("anløbsbro")).toEqual([]);
    await saveSynonymGroup(group, commandLine);
    expect(await titlesOf("anløbsbroer")).toEqual(["Ny mole"]);
    expect(await titlesOf("mad")).toEqual(["Kost i børnehaven"]);
    const [saved] = await listSynonymGroups(commandLine);
    expect(saved?.words).toEqual(["anløbsbro", "mole"]);
    await removeSynonymGroup(saved?.id ?? "", commandLine);
    expect(await titlesOf("anløbsbro")).toEqual([]);
  });

  it("can be changed, and the audit log says by whom", async () => {
    const staff = await signInStaff();
    await saveSynonymGroup(group, staff);
    const [saved] = await listSynonymGroups(staff);
    await saveSynonymGroup({ id: saved?.id ?? null, words: ["kaj", "bolværk"] }, staff);
    expect(await listSynonymGroups(staff)).toEqual([{ id: saved?.id, words: ["kaj", "bolværk"] }]);
    await removeSynonymGroup(saved?.id ?? "", staff);
    const events = await database.auditEvent.findMany({ where: { userId: staff.id }, orderBy: { id: "asc" } });
    expect(events.map(({ action }) => action)).toEqual(["synonyms.added", "synonyms.changed", "synonyms.removed"]);
  });

  it("are refused where they say nothing, where several words stand in one place, and where they are gone", async () => {
    expect(await saveSynonymGroup({ id: null, words: ["mole", " "] }, commandLine)).toBe("few");
    expect(await saveSynonymGroup({ id: null, words: ["mole", "molen"] }, commandLine)).toBe("few");
    expect(await saveSynonymGroup({ id: null, words: ["mole", "lang bro"] }, commandLine)).toBe("phrase");
    const gone = "0198e9a0-0000-7000-8000-000000000000";
    expect(await saveSynonymGroup({ id: gone, words: ["mole", "bro"] }, commandLine)).toBe("gone");
    expect(await removeSynonymGroup(gone, commandLine)).toBe("gone");
    expect(await database.synonymGroup.count()).toBe(0);
    expect(await database.auditEvent.count()).toBe(0);
  });

  it.each(roles)("can be edited by whoever may edit registers: %s", async (role) => {
    const staff = await signInStaff({ role });
    const attempts = [
      () => listSynonymGroups(staff),
      () => saveSynonymGroup(group, staff),
      () => removeSynonymGroup("0198e9a0-0000-7000-8000-000000000000", staff),
    ];
    for (const attempt of attempts) {
      if (role === "laeser") await expect(attempt()).rejects.toThrow(NotAllowedError);
      else await attempt();
    }
  });
});

async function titlesOf(question: string): Promise<string[]> {
  const result = await searchPoints(readSearchRequest(new URLSearchParams({ q: question })));
  return result.widened ? [] : result.hits.map(({ point }) => point.title);
}
