import { parse } from "csv-parse/sync";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { GET as getAgreement } from "@/app/(portal)/afstemninger/ens.csv/route";
import { GET as getVotes } from "@/app/(portal)/afstemninger/stemmer.csv/route";
import { GET as getHits } from "@/app/(portal)/soeg/resultat.csv/route";
import { csvDialect, csvMediaType } from "@/lib/opendata/download/csv";
import { downloadTables } from "@/lib/opendata/download/download-tables";
import { everyVoteRecord } from "@/lib/published/records/every-vote-record";
import { hitsPerPage, searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { searchText } from "@/lib/text/search";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const decision = "Ida Strøm (V) og Bo Lund (A) stemmer for.\n\nAke Holm (C) stemmer imod.\n\nHavneudvalget godkender indstillingen.";
const points = Array.from({ length: hitsPerPage + 5 }, (_, index) => ({ title: `Bænk ved kaj ${index + 1}`, decision }));

beforeAll(async () => {
  process.env.BASE_URL = "https://referater.example/";
  await publishReferat(referatText({ points }));
});

async function rowsOf(answer: Response): Promise<{ columns: string[]; rows: Record<string, string>[] }> {
  const text = await answer.text();
  const [columns = []] = z.array(z.array(z.string())).parse(parse(text, { bom: true, to: 1 }));
  return { columns, rows: z.array(z.record(z.string(), z.string())).parse(parse(text, { bom: true, columns: true })) };
}

it("the file of a search has every hit, whatever page it was taken from, in Danish and with whole addresses", async () => {
  const { columns, rows } = await rowsOf(await getHits(new Request("https://referater.example/soeg/resultat.csv?q=b%C3%A6nk&side=2")));
  expect(columns).toEqual(searchText.csvColumns);
  expect(new Set(rows.map(({ Titel }) => Titel))).toEqual(new Set(points.map(({ title }) => title)));
  expect(rows.find(({ Punkt }) => Punkt === "7")).toMatchObject({
    Udvalg: "Havneudvalget",
    Dato: "2024-03-05",
    Udfald: "Godkendt",
    Adresse: "https://referater.example/udvalg/havneudvalget/2024-03-05/punkt-7",
  });
});

it("all files are written in one dialect, and open to any site", async () => {
  const request = new Request("https://referater.example/x.csv");
  const answers = [await getHits(new Request(`${request.url}?q=b%C3%A6nk`)), getVotes(request), await getAgreement(request)];
  for (const answer of answers) {
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": csvMediaType,
      "access-control-allow-origin": "*",
      "cache-control": "no-cache",
      "x-robots-tag": "noindex",
    });
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
    expect(text.startsWith("\ufeff")).toBe(true);
    const rows = z.array(z.array(z.string())).parse(parse(text, { bom: true, record_delimiter: csvDialect.lineTerminator }));
    expect(rows.length).toBeGreaterThan(2);
  }
});

it("the page of a search still has a page of hits", async () => {
  const { hits, total, pages } = await searchPoints(readSearchRequest(new URLSearchParams("q=bænk")));
  expect({ hits: hits.length, total, pages }).toEqual({ hits: hitsPerPage, total: points.length, pages: 2 });
});

it("the file of votes has every ballot, however many pages they are read in", async () => {
  const { columns, rows } = await rowsOf(getVotes(new Request("https://referater.example/afstemninger/stemmer.csv?parti=C")));
  expect(columns).toEqual(downloadTables["ballots.csv"].columns.map(({ name }) => name));
  expect(rows).toHaveLength(points.length * 3);
  expect(rows[0]?.Adresse).toMatch(/^https:\/\/referater\.example\/udvalg\//);
  const ids = [];
  for await (const { id } of everyVoteRecord({}, 7)) ids.push(id);
  expect(new Set(ids).size).toBe(points.length);
  expect(ids).toHaveLength(points.length);
});
