import "server-only";
import type { VoteListing } from "../views/records/vote-record";
import type { VoteFilters } from "../votes/vote-filters";
import { listVoteRecords } from "./list-vote-records";

/** Every public vote with names that fits some filters, newest first, read a page at a time so that a whole collection is never held in memory. */
export async function* everyVoteRecord(filters: VoteFilters, pageSize = 500): AsyncGenerator<VoteListing, void> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const found = await listVoteRecords({ page, pageSize, filters });
    yield* found.data;
    pages = found.pages;
  }
}
