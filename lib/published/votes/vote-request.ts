import { z } from "zod";
import { slugPattern } from "@/lib/danish/slug";
import { pageNumber } from "../page-number";
import type { VoteFilters } from "./vote-filters";

/** What the page of votes is asked for; `chosen` is the same as the address spells it. */
export type VoteRequest = { filters: VoteFilters; page: number; chosen: ChosenVotes };
type ChosenVotes = { committee: string; year: string; party: string; result: string };

const parameters = z.object({
  udvalg: z.string().max(200).regex(slugPattern).catch(""),
  aar: z
    .string()
    .regex(/^(?:19|20|21)\d\d$/u)
    .catch(""),
  parti: z
    .string()
    .regex(/^\p{L}{1,3}$/u)
    .catch(""),
  resultat: z.enum(["", "vedtaget", "forkastet"]).catch(""),
  side: pageNumber,
});

/** Reads the address of the page of votes. A value that makes no sense is left out, since a reader's page should never fail over one. */
export function readVoteRequest(address: Record<string, string | string[] | undefined>): VoteRequest {
  const { udvalg, aar, parti, resultat, side } = parameters.parse(address);
  return {
    filters: {
      committee: udvalg === "" ? undefined : udvalg,
      year: aar === "" ? undefined : Number(aar),
      party: parti === "" ? undefined : parti,
      carried: resultat === "" ? undefined : resultat === "vedtaget",
    },
    page: side,
    chosen: { committee: udvalg, year: aar, party: parti, result: resultat },
  };
}

/** Whether anything is chosen that leaves votes out. */
export function isNarrowed(chosen: ChosenVotes): boolean {
  return Object.values(chosen).some((value) => value !== "");
}

/** The address of a page of votes, or of a file of them at `path`, with the same choices. */
export function voteAddress({ committee, year, party, result }: ChosenVotes, page = 1, path = "/afstemninger"): string {
  const chosen = { udvalg: committee, aar: year, parti: party, resultat: result, side: page > 1 ? String(page) : "" };
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== "")).toString();
  return query === "" ? path : `${path}?${query}`;
}
