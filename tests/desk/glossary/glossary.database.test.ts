import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { listGlossaryEntries } from "@/lib/desk/glossary/list-glossary-entries";
import { removeGlossaryEntry, saveGlossaryEntry } from "@/lib/desk/glossary/save-glossary-entry";
import { roles } from "@/lib/session/permissions";
import { emptyDatabase } from "@/tests/support/empty-database";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine } from "@/tests/support/take-in";

const word = {
  slug: null,
  term: "Lokalplan",
  forms: ["Lokalplanen", " lokalplaner ", "", "lokalplan"],
  explanation: "En plan for et område.",
};

beforeEach(emptyDatabase);

describe("saving an entry of the glossary", () => {
  it("adds a word with every way of writing it once, in small letters and never empty", async () => {
    expect(await saveGlossaryEntry(word, commandLine)).toBeNull();
    const forms = ["lokalplan", "lokalplanen", "lokalplaner"];
    expect(await listGlossaryEntries(commandLine)).toEqual([{ slug: "lokalplan", term: word.term, forms, explanation: word.explanation }]);
  });

  it("changes a word under the address it has, and writes who did it in the audit log", async () => {
    const staff = await signInStaff();
    await saveGlossaryEntry(word, staff);
    await saveGlossaryEntry({ ...word, slug: "lokalplan", term: "Lokalplanen", explanation: "En anden forklaring." }, staff);
    expect(await listGlossaryEntries(staff)).toMatchObject([
      { slug: "lokalplan", term: "Lokalplanen", explanation: "En anden forklaring." },
    ]);
    await removeGlossaryEntry("lokalplan", staff);
    expect(await listGlossaryEntries(staff)).toEqual([]);
    const events = await database.auditEvent.findMany({ where: { userId: staff.id }, orderBy: { id: "asc" } });
    expect(events.map(({ action, subjectId }) => [action, subjectId])).toEqual([
      ["glossary.added", "lokalplan"],
      ["glossary.changed", "lokalplan"],
      ["glossary.removed", "lokalplan"],
    ]);
  });

  it("refuses what says nothing, what is written as another word, and what is gone, and changes nothing then", async () => {
    await saveGlossaryEntry(word, commandLine);
    expect(await saveGlossaryEntry({ ...word, term: " § " }, commandLine)).toBe("empty");
    expect(await saveGlossaryEntry({ ...word, explanation: " " }, commandLine)).toBe("empty");
    expect(await saveGlossaryEntry({ ...word, term: "Plan", forms: ["LOKALPLANER"] }, commandLine)).toBe("taken");
    expect(await saveGlossaryEntry({ ...word, slug: "findes-ikke" }, commandLine)).toBe("gone");
    expect(await removeGlossaryEntry("findes-ikke", commandLine)).toBe("gone");
    expect(await listGlossaryEntries(commandLine)).toHaveLength(1);
    expect(await database.auditEvent.count()).toBe(1);
  });
});

describe("who may", () => {
  it.each(roles)("edit the glossary: %s", async (role) => {
    const staff = await signInStaff({ role });
    const attempts = [
      () => listGlossaryEntries(staff),
      () => saveGlossaryEntry(word, staff),
      () => removeGlossaryEntry("lokalplan", staff),
    ];
    for (const attempt of attempts) {
      if (role === "laeser") await expect(attempt()).rejects.toThrow(NotAllowedError);
      else await attempt();
    }
    expect(await database.auditEvent.count()).toBe(role === "laeser" ? 0 : 2);
  });
});
