import { beforeAll, expect, test } from "vitest";
import { GET } from "@/app/(portal)/soeg/resultat.csv/route";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { referatText } from "../support/referat-text";
import { publishReferat } from "../support/publish-referat";

beforeAll(async () => {
  const common = Array.from({ length: 6 }, (_, index) => ({ title: `Udenlandsk arbejdskraft ${index + 1}` }));
  await publishReferat(referatText({ points: [...common, { title: "Kranen", decision: "Der opstilles en robotarm ved kranen." }] }));
});

test("where no point has all the words, the rare ones say most", async () => {
  const { hits, widened, total } = await search("robotarm udenlandsk arbejdskraft");
  expect({ widened, total }).toEqual({ widened: true, total: 7 });
  expect(hits[0]?.point.title).toBe("Kranen");
});

test("a file of hits that have some of the words only says so in its name", async () => {
  expect(await fileOf("robotarm arbejdskraft")).toContain("soegning-nogle-af-ordene.csv");
  expect(await fileOf("udenlandsk arbejdskraft")).toContain("soegning.csv");
});

async function search(query: string) {
  return searchPoints(readSearchRequest(new URLSearchParams({ q: query })));
}

async function fileOf(query: string): Promise<string | null> {
  const answer = await GET(new Request(`http://127.0.0.1:3000/soeg/resultat.csv?${new URLSearchParams({ q: query }).toString()}`));
  return answer.headers.get("content-disposition");
}
