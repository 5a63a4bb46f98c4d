import "server-only";
import type { VoteEntry } from "../views/vote-entry";
import { listVotes } from "./list-votes";
import type { VoteFilters } from "./vote-filters";

/** Every public vote with names that fits some filters, newest first, read a page at a time so that a whole collection is never held in memory. */
export async function* everyVote(filters: VoteFilters, pageSize = 500): AsyncGenerator<VoteEntry, void> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const found = await listVotes({ ...filters, page, pageSize });
    yield* found.votes;
    pages = found.pages;
  }
}
