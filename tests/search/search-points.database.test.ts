import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/database/database";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { searchText } from "@/lib/text/search";
import { publishReferat } from "../support/publish-referat";

beforeAll(async () => {
  await publish("2024-03-12.txt");
  await publish("2023-09-05.txt");
});

describe("words", () => {
  test("are found in other endings, the title counting most", async () => {
    expect(await titlesOf("q=havn")).toEqual(["Uddybning af havnen", "Tilskud til havnefesten", "Orientering om biblioteket"]);
  });

  test("must all be there unless ELLER stands between them", async () => {
    expect(await titlesOf("q=lamper+belysning")).toEqual(["Ny belysning i parken"]);
    expect(await search("q=lamper+skibe")).toMatchObject({ widened: true });
    expect(await titlesOf("q=lamper+ELLER+skibe&sort=nyeste")).toEqual(["Ny belysning i parken", "Uddybning af havnen"]);
  });

  test("in quotation marks must follow one another", async () => {
    expect(await titlesOf("q=»gamle+kran«")).toEqual(["Tilskud til havnefesten"]);
    expect((await search("q=»kran+gamle«")).widened).toBe(true);
  });

  test("after a minus take a point away", async () => {
    expect(await titlesOf("q=havn+-biblioteket")).toEqual(["Uddybning af havnen", "Tilskud til havnefesten"]);
  });
});

test("a committee is found by its abbreviation, beside other words", async () => {
  expect(await titlesOf("q=TU")).toEqual(["Uddybning af havnen"]);
  expect(await titlesOf("q=havnen+T-udvalget")).toEqual(["Uddybning af havnen"]);
  expect(await titlesOf("q=ku+biblioteket&sort=nyeste")).toContain("Orientering om biblioteket");
});

test("a case number is found by its beginning", async () => {
  expect(await titlesOf("q=04.01.00-P20-3-24")).toEqual(["Ny belysning i parken"]);
  expect(await titlesOf("q=04.01")).toEqual(["Ny belysning i parken"]);
});

test("without a query everything is listed, newest first", async () => {
  expect(await titlesOf("")).toEqual([
    "Tilskud til havnefesten",
    "Ny belysning i parken",
    "Orientering om biblioteket",
    "Uddybning af havnen",
  ]);
  expect(await titlesOf("sort=aeldste")).toHaveLength(4);
});

describe("filters", () => {
  test.each([
    ["udfald=orientering", ["Orientering om biblioteket"]],
    ["udfald=orientering&udfald=udsat", ["Orientering om biblioteket", "Uddybning af havnen"]],
    ["aar=2023", ["Uddybning af havnen"]],
    ["udvalg=teknikudvalget", ["Uddybning af havnen"]],
    ["uenighed=afstemning", ["Ny belysning i parken"]],
    ["uenighed=afstemning&aar=2023", []],
    ["parti=V", ["Ny belysning i parken"]],
    ["parti=V&parti=A&type=B", ["Ny belysning i parken"]],
    ["emne=20&sort=aeldste", ["Tilskud til havnefesten", "Orientering om biblioteket"]],
  ])("%s", async (address, titles) => {
    expect(await titlesOf(address)).toEqual(titles);
  });

  test("are counted under the query and the other filters, each without itself", async () => {
    const { facets } = await search("aar=2024&udfald=godkendt");
    expect(facets).toEqual({
      outcomes: [
        { outcome: "approved", count: 2 },
        { outcome: "noted", count: 1 },
      ],
      committees: [{ slug: "kulturudvalget", name: "Kulturudvalget", count: 2 }],
      years: [{ year: 2024, count: 2 }],
      disagreements: [{ disagreement: "afstemning", count: 1 }],
      parties: [
        { letter: "A", count: 1 },
        { letter: "F", count: 1 },
        { letter: "V", count: 1 },
      ],
      caseTypes: [{ caseType: "B", count: 2 }],
      topics: [
        { topic: "04", name: "Parker, fritids- / idrætsanlæg og landskabspleje", count: 1 },
        { topic: "20", name: "Kulturvirksomhed", count: 1 },
      ],
    });
  });
});

test("a filter that leaves nothing stays among the chosen, with what it is called", async () => {
  const { facets, total } = await search("q=havn&aar=1999&udfald=forkastet&udvalg=teknikudvalget&udvalg=findes-ikke");
  expect(total).toBe(0);
  expect(facets).toMatchObject({
    years: [{ year: 1999, count: 0 }],
    outcomes: [{ outcome: "rejected", count: 0 }],
    committees: [
      { slug: "findes-ikke", name: "findes-ikke", count: 0 },
      { slug: "teknikudvalget", name: "Teknikudvalget", count: 0 },
    ],
  });
});

describe("a hit", () => {
  test("shows the line where the words stand, marked, and leads there", async () => {
    const { hits } = await search("q=»gamle+kran«");
    const passage = hits[0]?.passage;
    expect(passage?.heading).toBe("Resume");
    expect(passage?.source).toEqual({ line: 13, endLine: 13, href: "/udvalg/kulturudvalget/2024-03-12/kilde#L13" });
    expect(passage?.segments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["Gamle Kran"]);
    expect(passage?.segments.map(({ text }) => text).join("")).toContain("»Den Gamle Kran«");
  });

  test("carries text that looks like markup as text", async () => {
    const { hits } = await search("q=programmet");
    expect(hits[0]?.passage?.segments.map(({ text }) => text).join("")).toContain("<b>Programmet</b>");
  });

  test("tells what was decided and how the vote fell", async () => {
    const { hits } = await search("q=belysning");
    expect(hits[0]?.point).toMatchObject({
      href: "/udvalg/kulturudvalget/2024-03-12/punkt-2",
      outcome: { outcome: "approved" },
      sentence: "Kulturudvalget godkender dermed indstillingen.",
      tallies: [{ for: 2, against: 1, complete: true }],
    });
    expect(hits[0]?.title).toContainEqual({ text: "belysning", marked: true });
  });
});

describe("a word", () => {
  test("is found inside longer words, which are marked whole", async () => {
    const result = await search("q=fest");
    expect(result).toMatchObject({ widened: false, total: 1 });
    expect(result.hits[0]?.title).toEqual([
      { text: "Tilskud til ", marked: false },
      { text: "havnefesten", marked: true },
    ]);
    expect(result.hits[0]?.passage?.segments.filter(({ marked }) => marked).map(({ text }) => text)).toContain("havnefesten");
  });

  test("in quotation marks is not", async () => {
    expect(await titlesOf("q=»fest«")).toEqual([]);
    expect(await titlesOf("q=fest+-havnen")).toEqual(["Tilskud til havnefesten"]);
  });

  test("is found with ae, oe, aa or a bare letter for æ, ø and å, and nothing is suggested", async () => {
    for (const query of ["aabningstid", "abningstider", "%C3%A5bningstid"]) {
      expect(await titlesOf(`q=${query}`)).toEqual(["Orientering om biblioteket"]);
    }
    expect((await search("q=aabningstider")).suggestion).toBeNull();
  });

  test("is found when it is misspelt, and the right one is suggested", async () => {
    expect(await search("q=Bilboteket+i")).toMatchObject({ total: 1, suggestion: "Biblioteket i", widened: false });
  });

  test("may begin with what was typed", async () => {
    expect(await titlesOf("q=havn*&sort=aeldste")).toEqual([
      "Uddybning af havnen",
      "Tilskud til havnefesten",
      "Orientering om biblioteket",
    ]);
  });
});

describe("fields", () => {
  test.each([
    ["parti:V stemte:imod", ["Ny belysning i parken"]],
    ["parti:A stemte:imod", []],
    ["parti:venstre", ["Ny belysning i parken"]],
    ["person:lund", ["Ny belysning i parken"]],
    ["person:»Ida Holm« stemte:for", ["Ny belysning i parken"]],
    ["person:»Ida Holm« stemte:imod", []],
    ["stemte:imod", ["Ny belysning i parken"]],
    ["stemte:undlod", []],
    ["udvalg:teknik", ["Uddybning af havnen"]],
    ["sag:20.15", ["Tilskud til havnefesten"]],
    ["emne:08", ["Uddybning af havnen"]],
    ["emne:havne", ["Uddybning af havnen"]],
    ["type:D", ["Orientering om biblioteket"]],
    ["udfald:udsat", ["Uddybning af havnen"]],
    ["uenighed:afstemning", ["Ny belysning i parken"]],
    ["aar:2023", ["Uddybning af havnen"]],
    ["fra:2024-03 belysning", ["Ny belysning i parken"]],
    ["til:31.12.2023", ["Uddybning af havnen"]],
    ["titel:belysning", ["Ny belysning i parken"]],
    ["i:resume skibe", ["Uddybning af havnen"]],
    ["i:beslutning skibe", []],
    ["beslutning:udsættes", ["Uddybning af havnen"]],
    ["-udvalg:kultur", ["Uddybning af havnen"]],
    ["type:D ELLER udfald:udsat", ["Orientering om biblioteket", "Uddybning af havnen"]],
  ])("%s", async (query, titles) => {
    expect(await titlesOf(new URLSearchParams({ q: query, sort: "nyeste" }).toString())).toEqual(titles);
  });

  test("with a value that nobody knows find nothing, and say so", async () => {
    expect(await search("q=udvalg:rumfart")).toMatchObject({
      total: 0,
      hints: [{ kind: "unknownValue", text: "rumfart", field: "committee" }],
    });
    expect(await search("q=stemte:imo")).toMatchObject({ total: 0, hints: [{ kind: "unknownValue", text: "imo", field: "vote" }] });
    expect(searchText.hints.unknownValue("imo", "vote")).toContain("stemte:imod");
  });
});

describe("a query that finds nothing", () => {
  test("is tried again with any of its words, and the result says so", async () => {
    expect(await search("q=fest+belysning")).toMatchObject({ widened: true, total: 2 });
    expect(await search("q=»gamle+kran«+belysning")).toMatchObject({ widened: true });
  });

  test("stays empty where none of the words is there", async () => {
    expect(await search("q=qwxz+zxwq")).toMatchObject({ widened: false, total: 0 });
  });
});

test("what has no words to search for finds everything, and says so", async () => {
  expect(await search("q=%25")).toMatchObject({ total: 4, hints: [{ kind: "noWords", text: "%" }] });
  expect((await search("q=")).hints).toEqual([]);
  expect((await search("q=fra:2023")).hints).toEqual([]);
});

test("a page past the end is empty but knows the total", async () => {
  expect(await search("side=9")).toMatchObject({ total: 4, pages: 1, hits: [] });
});

test.each([
  "og til der",
  "'",
  '"',
  "»",
  "-",
  "--",
  "&|!():*<->",
  "\\",
  "%_",
  "a".repeat(500),
  "\u0000",
  "\ud800",
  "'; DROP TABLE x; --",
  "🙂",
  "a(b",
  "[[:alpha:]]",
  "fes\\",
  "or or or",
  "ﷺ".repeat(100),
  `"${"ﷺ".repeat(100)}"`,
  `titel:${"ﷺ".repeat(100)}`,
  `sag:${"한".repeat(400)}`,
  `${"𝓪".repeat(240)}*`,
  "ﾞ",
  "ͺ",
  "ﬄ".repeat(500),
  "-havn",
])("%j never fails", async (query) => {
  const { total } = await searchPoints({ ...readSearchRequest(new URLSearchParams()), query });
  expect(total).toBeLessThanOrEqual(4);
});

test("what is withdrawn or not published is not found, whatever the search rows say", async () => {
  const point = await database.agendaPoint.findFirstOrThrow({ where: { title: "Orientering om biblioteket" }, select: { key: true } });
  await database.pointIdentity.update({ where: { key: point.key }, data: { withdrawnAt: new Date(), withdrawnReason: "Prøve" } });
  expect(await titlesOf("q=biblioteket")).toEqual([]);
  expect((await search("q=biblioteket")).facets).toEqual({
    outcomes: [],
    disagreements: [],
    parties: [],
    years: [],
    caseTypes: [],
    committees: [],
    topics: [],
  });
});

async function publish(name: string): Promise<void> {
  await publishReferat(await readFile(path.join(import.meta.dirname, "fixtures", name), "utf8"), { name });
}

function search(address: string) {
  return searchPoints(readSearchRequest(new URLSearchParams(address)));
}

async function titlesOf(address: string): Promise<string[]> {
  return (await search(address)).hits.map(({ point }) => point.title);
}
