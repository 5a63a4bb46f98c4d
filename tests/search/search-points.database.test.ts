import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/database/database";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { publishReferat } from "../support/publish-referat";

beforeAll(async () => {
  await publish("2024-03-12.txt");
  await publish("2023-09-05.txt");
});

describe("words", () => {
  test("are found in other endings, the title counting most", async () => {
    expect(await titlesOf("q=havn")).toEqual(["Uddybning af havnen", "Orientering om biblioteket"]);
  });

  test("must all be there unless ELLER stands between them", async () => {
    expect(await titlesOf("q=lamper+belysning")).toEqual(["Ny belysning i parken"]);
    expect(await titlesOf("q=lamper+skibe")).toEqual([]);
    expect(await titlesOf("q=lamper+ELLER+skibe&sort=nyeste")).toEqual(["Ny belysning i parken", "Uddybning af havnen"]);
  });

  test("in quotation marks must follow one another", async () => {
    expect(await titlesOf("q=»gamle+kran«")).toEqual(["Tilskud til havnefesten"]);
    expect(await titlesOf("q=»kran+gamle«")).toEqual([]);
  });

  test("after a minus take a point away", async () => {
    expect(await titlesOf("q=havn+-biblioteket")).toEqual(["Uddybning af havnen"]);
  });
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
    ["afstemning=1", ["Ny belysning i parken"]],
    ["afstemning=1&aar=2023", []],
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
      divided: 1,
    });
  });
});

describe("a hit", () => {
  test("shows the line where the words stand, marked, and leads there", async () => {
    const { hits } = await search("q=»gamle+kran«");
    const passage = hits[0]?.passage;
    expect(passage?.heading).toBe("Resume");
    expect(passage?.source).toEqual({ line: 13, endLine: 13, href: "/udvalg/kulturudvalget/2024-03-12/kilde#L13" });
    expect(passage?.segments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["Gamle", "Kran"]);
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

describe("a query that finds nothing", () => {
  test("is tried inside longer words, and the result says so", async () => {
    const result = await search("q=fest");
    expect(result).toMatchObject({ widened: true, total: 1 });
    expect(result.hits[0]?.title).toEqual([
      { text: "Tilskud til ", marked: false },
      { text: "havnefesten", marked: true },
    ]);
    expect(result.hits[0]?.passage?.segments.filter(({ marked }) => marked).map(({ text }) => text)).toContain("havnefesten");
  });

  test("is tried with ae, oe and aa for æ, ø and å", async () => {
    expect(await titlesOf("q=aabningstid")).toEqual(["Orientering om biblioteket"]);
    expect((await search("q=%C3%A5bningstid")).widened).toBe(false);
  });

  test("needs every word somewhere", async () => {
    expect(await titlesOf("q=fest+belysning")).toEqual([]);
    expect(await titlesOf("q=fest+kran")).toEqual(["Tilskud til havnefesten"]);
  });

  test("stays empty where something exact was asked for", async () => {
    expect(await titlesOf("q=»fest«")).toEqual([]);
    expect(await titlesOf("q=fest+-havnen")).toEqual([]);
  });
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
  "-havn",
])("%j never fails", async (query) => {
  const { total } = await searchPoints({ ...readSearchRequest(new URLSearchParams()), query });
  expect(total).toBeLessThanOrEqual(4);
});

test("what is withdrawn or not published is not found, whatever the search rows say", async () => {
  const point = await database.agendaPoint.findFirstOrThrow({ where: { title: "Orientering om biblioteket" }, select: { key: true } });
  await database.pointIdentity.update({ where: { key: point.key }, data: { withdrawnAt: new Date(), withdrawnReason: "Prøve" } });
  expect(await titlesOf("q=biblioteket")).toEqual([]);
  expect((await search("q=biblioteket")).facets).toEqual({ outcomes: [], committees: [], years: [], divided: 0 });
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
