import { describe, expect, it } from "vitest";
import { isNarrowed, readVoteRequest, voteAddress } from "@/lib/published/votes/vote-request";

describe("readVoteRequest", () => {
  it("reads what its own addresses say", () => {
    const chosen = { committee: "havneudvalget", year: "2024", party: "Ø", result: "forkastet" };
    const address = new URL(voteAddress(chosen, 3), "https://example.test");
    expect(readVoteRequest(Object.fromEntries(address.searchParams))).toEqual({
      filters: { committee: "havneudvalget", year: 2024, party: "Ø", carried: false },
      page: 3,
      chosen,
    });
  });

  it.each([
    { aar: "20240" },
    { aar: ["2024", "2025"] },
    { resultat: "måske" },
    { side: "-1" },
    { parti: "x".repeat(900) },
    { udvalg: "\0", parti: "\0" },
    { udvalg: "Å/b" },
    {},
  ])("leaves out what makes no sense: %j", (address) => {
    const { filters, page, chosen } = readVoteRequest(address);
    expect(filters).toEqual({ committee: undefined, year: undefined, party: undefined, carried: undefined });
    expect(page).toBe(1);
    expect(isNarrowed(chosen)).toBe(false);
  });
});
