import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { searchText } from "@/lib/text/search";
import { publishReferat } from "../support/publish-referat";

beforeAll(async () => {
  for (const name of ["2024-03-12.txt", "2023-09-05.txt"]) {
    await publishReferat(await readFile(path.join(import.meta.dirname, "fixtures", name), "utf8"), { name });
  }
});

test("a word that stands nowhere is named, with what was found in its place", async () => {
  const unknown = await search("q=Havneskib");
  expect(unknown).toMatchObject({ widened: false, inParts: { words: ["Havneskib"] } });
  expect(unknown.inParts?.found).toContain("skibe");
  const half = await search("q=havnegiraf");
  expect(half).toMatchObject({ widened: true, inParts: { words: ["havnegiraf"], found: ["havnen", "havnefesten"] } });
  expect(searchText.inParts({ total: 3, estimated: false }, { words: ["havnegiraf"], found: ["havnen"] })).toBe(
    "»havnegiraf« er ikke fundet. Her er i stedet 3 punkter med en del af ordet: »havnen«.",
  );
  for (const query of ["q=havn", "q=fest+belysning", "q=abningstider", "q=Bilboteket"]) {
    expect((await search(query)).inParts, query).toBeNull();
  }
});

function search(address: string) {
  return searchPoints(readSearchRequest(new URLSearchParams(address)));
}
