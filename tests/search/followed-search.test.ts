import { expect, test } from "vitest";
import { followedSearch, readFollowedSearch } from "@/lib/search/followed-search";
import { readSearchRequest } from "@/lib/search/search-request";
import { searchText } from "@/lib/text/search";

test.each([
  ["q=havn", "havn"],
  ["q=?aar", "?aar"],
  ["q=havn&aar=2024&udfald=godkendt&sort=nyeste&side=3", "?q=havn&udfald=godkendt&aar=2024"],
  ["udvalg=teknikudvalget", "?udvalg=teknikudvalget"],
])("the search %s is followed as %s", (address, followed) => {
  const request = readSearchRequest(new URLSearchParams(address));
  expect(followedSearch(request)).toBe(followed);
  expect(readFollowedSearch(followed)).toEqual({ ...request, sort: "relevance", page: 1 });
});

test("a mail says that filters are chosen", () => {
  expect(searchText.followed("havn", 0)).toBe("havn");
  expect(searchText.followed("havn", 1)).toBe("havn (med 1 valgt filter)");
  expect(searchText.followed("", 2)).toBe("Punkter med 2 valgte filtre");
});
