import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/database/database";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { publishReferat } from "../support/publish-referat";

beforeAll(async () => {
  for (const name of ["2024-03-12.txt", "2023-09-05.txt"]) {
    await publishReferat(await readFile(path.join(import.meta.dirname, "fixtures", name), "utf8"), { name });
  }
});

describe("several votes", () => {
  test.each([
    ["stemte:for parti:A stemte:imod parti:V", 1],
    ["stemte:imod parti:V stemte:for parti:A parti:F", 1],
    ["parti:A stemte:for parti:V stemte:imod", 1],
    ["stemte:for parti:A lamper stemte:imod person:»Bo Lund«", 1],
    ["stemte:for parti:V stemte:imod parti:A", 0],
    ["parti:V stemte:for parti:A stemte:imod", 0],
    ["stemte:for parti:A stemte:imod -parti:F", 1],
    ["stemte:for parti:A stemte:imod -parti:V", 0],
    ["stemte:for stemte:imod", 1],
    ["stemte:for ELLER stemte:undlod parti:A", 1],
    ["stemte:imod ELLER stemte:undlod parti:A", 0],
  ])("are each about the parties beside them: %s", async (query, total) => {
    expect(await search(query)).toMatchObject({ total, hints: [] });
  });

  test.each([
    ["stemte:imod -parti:A", 1],
    ["stemte:imod -parti:V", 0],
    ["parti:A -stemte:imod", 1],
    ["parti:V -stemte:imod", 0],
    ["-stemte:imod", 3],
    ["stemte:imod parti:V ELLER havn", 1],
    ["stemte:undlod parti:V ELLER havn", 0],
  ])("of which one is excluded or an alternative, keep what they ask for: %s", async (query, total) => {
    expect(await search(query)).toMatchObject({ total, hints: [] });
  });

  test.each([
    ["stemte:for parti:A stemte:imod", 0],
    ["parti:V stemte:imod parti:A stemte:for parti:F", 0],
    ["stemte:for stemte:imod parti:A", 0],
    ["stemte:for parti:A -stemte:undlod", 1],
    ["stemte:for parti:A -stemte:imod", 0],
    ["stemte:for ELLER lamper parti:V", 0],
    ["stemte:imod ELLER lamper parti:V", 1],
  ])("that cannot be told apart find only what holds in any case, and say so: %s", async (query, total) => {
    expect(await search(query)).toMatchObject({
      total,
      hints: [{ kind: "unboundVotes", text: query }],
    });
  });
});

describe("a person is known by a name that is", () => {
  test.each(["Ida Holm", "ida", "Hólm", "idaa holm"])("spelt in another way: %s", async (name) => {
    expect(await search(`person:»${name}« stemte:for`)).toMatchObject({ total: 1, hints: [] });
  });

  test.each(["Ida Hilm", "Ida Hlom", "Ida Holtm", "Hoom"])("one letter off, which is said: %s", async (name) => {
    const hints = [{ kind: "nearName", text: name, instead: ["Ida Holm"] }];
    expect(await search(`person:»${name}« stemte:for`)).toMatchObject({ total: 1, hints });
    expect(await search(`person:»${name}« stemte:imod`)).toMatchObject({ total: 0, hints });
  });

  test("not farther off", async () => {
    expect(await search("person:»Ida Hulmer«")).toMatchObject({ total: 0, hints: [{ kind: "unknownValue" }] });
  });

  test("that of someone in no public vote is not known", async () => {
    const { municipalityId } = await database.person.findFirstOrThrow({ select: { municipalityId: true } });
    const hidden = Array.from({ length: 60 }, (_, index) => ({ municipalityId, name: `Ane Lund ${index}`, slug: `ane-lund-${index}` }));
    await database.person.createMany({ data: hidden });
    expect(await titlesOf("person:lund stemte:imod")).toEqual(["Ny belysning i parken"]);
  });
});

test.each([
  ["belynsing", "Ny belysning i parken", "belysning"],
  ["Hlom", "Ny belysning i parken", "Holm"],
  ["bibiloteket", "Orientering om biblioteket", "biblioteket"],
])("letters changed about are read as they were meant: %s", async (query, title, suggestion) => {
  expect(await search(query)).toMatchObject({ widened: false, suggestion });
  expect(await titlesOf(query)).toEqual([title]);
});

describe("a case number is read", () => {
  test.each([
    "04.01.00\u2011P20\u20113\u201124",
    "04.01.00–P20–3–24",
    "Sag 04.01.00-P20-3-24",
    "sagsnr. 04.01.00-P20-3-24",
    "sag:04.01.00–P20–3–24",
    "sag:P20-3-24",
    "sag:p20-3",
    "04.01.00 - P20 - 3 - 24",
    "04.01.00 P20 3 24",
    "04.01.00-P20-3\u00AD-24",
    "040100-p20-03-24",
    "04-01-00-p20-3-24",
    "»04.01.00/P20/3/24«",
    "sag:04.01.00 - P20 - 3 - 24",
  ])("however it is set: %s", async (query) => {
    expect(await search(query)).toMatchObject({ total: 1, widened: false, hints: [] });
    expect(await titlesOf(query)).toEqual(["Ny belysning i parken"]);
  });

  test("and what is none is told", async () => {
    expect(await search("sag:havn")).toMatchObject({ total: 0, hints: [{ kind: "unknownValue", text: "havn", field: "case" }] });
  });
});

describe("what may go on in any way", () => {
  test.each([
    ["uddybning*", ["Uddybning af havnen"]],
    ["lampern*", []],
    ["åbningstide*", ["Orientering om biblioteket"]],
    ["tilskuds*", []],
    ["godkende*", ["Ny belysning i parken", "Tilskud til havnefesten", "Uddybning af havnen"]],
    ["titel:havnefesten*", ["Tilskud til havnefesten"]],
    ["den-gaml*", ["Tilskud til havnefesten"]],
    ["den-gamle-kr*", ["Tilskud til havnefesten"]],
    ["titel:den-gaml*", []],
    ["titel:ny-bel*", ["Ny belysning i parken"]],
    ["04.01.00-P*", ["Ny belysning i parken"]],
    ["P20-3*", ["Ny belysning i parken"]],
    ["havn -havnef*", ["Orientering om biblioteket", "Uddybning af havnen"]],
  ])("is looked for among the words as they are printed: %s", async (query, titles) => {
    const { hits, widened } = await search(query);
    expect({ widened, titles: hits.map(({ point }) => point.title).sort() }).toEqual({ widened: false, titles });
  });

  test("after words that must stand before it in that order", async () => {
    expect(await search("kran-gaml*")).toMatchObject({ widened: true });
  });
});

describe("a compound that no point has", () => {
  test("is taken for the word that it is one letter from", async () => {
    expect(await search("havnefosten")).toMatchObject({ total: 1, suggestion: "havnefesten", hints: [] });
  });

  test("is searched for by its parts, and the reader is told which", async () => {
    const inParts = { words: ["Parkbelysning"] };
    expect(await search("  Parkbelysning")).toMatchObject({ total: 1, widened: false, inParts });
    expect(await search("  Parkbelysning lamper")).toMatchObject({ total: 1, widened: false, inParts });
  });

  test("finds those with some of its parts where none has all, and says that too", async () => {
    expect(await search("biblioteksbelysning")).toMatchObject({ total: 2, widened: true, inParts: { words: ["biblioteksbelysning"] } });
  });
});

describe("an amount or a paragraph is found however it is written", () => {
  beforeAll(async () => {
    const text = await readFile(path.join(import.meta.dirname, "fixtures/2023-09-05.txt"), "utf8");
    const more = "Det koster 3.640.833 kr. efter lovens § 85 a, i alt 83,3 mio. kr.";
    const named = text.replaceAll("05-09-2023", "07-11-2023").replace("5. september 2023", "7. november 2023");
    await publishReferat(named.replace("Uddybning af havnen", "Prisen på en mole").replace("Sagen udsættes.", `Sagen udsættes. ${more}`), {
      name: "2023-11-07.txt",
    });
  });

  test.each([
    "3640833",
    "3640833 kr",
    "kr. 3.640.833",
    "3 640 833 kroner",
    "83.3 mio",
    "83,3 mill. kr.",
    "83300000",
    "§ 85a",
    "§85 a",
    "paragraf 85 a",
  ])("%s", async (query) => {
    expect(await search(query)).toMatchObject({ total: 1, widened: false });
    expect(await titlesOf(query)).toEqual(["Prisen på en mole"]);
  });

  test("and another paragraph is not", async () => {
    expect(await search("§ 85")).toMatchObject({ total: 0 });
  });
});

test.each([
  ["-fra:2024", "til:2023"],
  ["-til:2023", "fra:2024"],
  ["-fra:2023-09-05", "til:2023-09-04"],
  ["-til:9999", "fra:9999-12-31"],
  ["-fra:0001", "til:0001-01-01"],
  ["havn AND biblioteket", "havn biblioteket"],
  ["havn OG biblioteket", "havn biblioteket"],
  ["havn NOT biblioteket", "havn -biblioteket"],
  ["havn AND NOT titel:uddybning", "havn -titel:uddybning"],
])("%s asks what %s does", async (query, same) => {
  const titles = await titlesOf(query);
  expect(titles).toEqual(await titlesOf(same));
  expect(titles.length).toBeLessThan((await search("")).total);
});

function search(query: string) {
  return searchPoints({ ...readSearchRequest(new URLSearchParams()), query });
}

async function titlesOf(query: string): Promise<string[]> {
  return (await search(query)).hits.map(({ point }) => point.title);
}
