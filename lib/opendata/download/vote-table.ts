import type { VoteListing } from "@/lib/published/views/records/vote-record";
import { type Cell, csvPieces } from "./csv";
import { ballotTable } from "./download-tables";
import { wholeAddress } from "./whole-address";

/** Recorded votes as a CSV file with the columns of the whole collection's ballots, written as they are read. */
export function writeVotes(votes: AsyncIterable<VoteListing>, baseUrl: string): AsyncGenerator<string, void> {
  return csvPieces(
    ballotTable.columns.map(({ name }) => name),
    rowsOf(votes, baseUrl),
  );
}

async function* rowsOf(votes: AsyncIterable<VoteListing>, baseUrl: string): AsyncGenerator<Cell[][], void> {
  for await (const vote of votes) {
    const { point, meeting } = vote;
    yield ballotTable.rows({ ...point, url: wholeAddress(baseUrl, point.url), meeting, votes: [vote] });
  }
}
