import { expect, test } from "vitest";
import { searchAddress } from "@/lib/search/search-address";
import { longestQuery, noFilters, rawParameters, readSearchRequest, searchParameters } from "@/lib/search/search-request";

const read = (address: string) => readSearchRequest(new URLSearchParams(address));

test("an address says what is asked for", () => {
  expect(
    read(
      "q=havn&udfald=godkendt&udfald=ingen&aar=2023&udvalg=kulturudvalget&uenighed=afstemning&parti=%C3%98&type=A&emne=27&sort=nyeste&side=3",
    ),
  ).toEqual({
    query: "havn",
    filters: {
      outcomes: ["approved", "none"],
      committees: ["kulturudvalget"],
      years: [2023],
      disagreements: ["afstemning"],
      parties: ["Ø"],
      caseTypes: ["A"],
      topics: ["27"],
    },
    sort: "newest",
    page: 3,
  });
});

test("what makes no sense is left out, and the rest is read", () => {
  expect(
    read("q=havn&udfald=måske&aar=nul&aar=2023&uenighed=ja&parti=abc&type=Q&emne=x&sort=bedst&side=-1&udvalg=%00&udvalg=Havneudvalget"),
  ).toEqual({
    query: "havn",
    filters: { ...noFilters, years: [2023] },
    sort: "relevance",
    page: 1,
  });
});

test("a query is cut to the longest that is read", () => {
  expect(read(`q=${"x".repeat(2000)}`).query).toHaveLength(longestQuery);
});

test("an address leads back to the same request", () => {
  for (const address of [
    "/soeg",
    "/soeg?q=havn",
    "/soeg?q=%C2%BBny+havn%C2%AB&udfald=forkastet&aar=2024&aar=2025&uenighed=afstemning&parti=V&type=B&emne=27&sort=aeldste&side=2",
  ]) {
    expect(searchAddress(read(address.replace("/soeg", "").replace("?", "")))).toBe(address);
  }
});

test("the API refuses what the page overlooks", () => {
  const wrong = searchParameters.safeParse(rawParameters(new URLSearchParams("q=havn&udfald=måske&udvalg=%00&page=0")));
  expect(wrong.error?.issues.map(({ path }) => path[0])).toEqual(["udfald", "udvalg", "page"]);
});
