import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { saveCases } from "@/lib/desk/save-cases";
import { emptyDatabase } from "@/tests/support/empty-database";

beforeEach(emptyDatabase);

describe("saveCases", () => {
  it("knows a case again, and reads its KLE subject off its number", async () => {
    const first = await save("05.01.00-G01-1-24", null);
    expect(await save("05.01.00-G01-1-24", "Journal 7")).toMatchObject(first);
    const cases = await database.case.findMany({ orderBy: { number: "asc" } });
    expect(cases).toMatchObject([
      { number: "05.01.00-G01-1-24", slug: "05-01-00-g01-1-24", kleSubject: "05.01.00", kleGroup: "05.01", kleMainGroup: "05" },
      { number: "Journal 7", slug: "journal-7", kleSubject: null, kleGroup: null, kleMainGroup: null },
    ]);
  });

  it("tells cases apart whose addresses would be alike", async () => {
    await save("05.01.00-Ø01-1-24");
    await save("05.01.00-OE01-1-24", "05.01.00 Ø01-1-24");
    const slugs = (await database.case.findMany({ orderBy: { slug: "asc" } })).map(({ slug }) => slug);
    expect(slugs).toEqual(["05-01-00-oe01-1-24", "05-01-00-oe01-1-24-2", "05-01-00-oe01-1-24-3"]);
  });

  async function save(...numbers: (string | null)[]): Promise<Record<string, string>> {
    const municipality = await database.municipality.upsert({
      where: { slug: "lillehavn" },
      create: { slug: "lillehavn", name: "Lillehavn" },
      update: {},
    });
    const points = numbers.map((caseNumber) => ({ caseNumber }));
    return Object.fromEntries(await database.$transaction((transaction) => saveCases(transaction, municipality.id, points)));
  }
});
