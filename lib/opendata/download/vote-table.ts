import type { VoteEntry } from "@/lib/published/views/vote-entry";
import { outcomeLabel } from "@/lib/text/outcome";
import { voteText } from "@/lib/text/vote";
import { voteListText, voteResult } from "@/lib/text/vote-list";
import { byteOrderMark, csvLines } from "./csv-lines";

/** Recorded votes as a CSV file, a line for each ballot, written as they are read. `baseUrl` makes the addresses whole. */
export async function* writeVotes(votes: AsyncIterable<VoteEntry>, baseUrl: string): AsyncGenerator<string, void> {
  yield byteOrderMark + csvLines([voteListText.csvColumns]);
  for await (const vote of votes) {
    const rows = vote.ballots.map((ballot) => [
      vote.id,
      vote.meeting.date,
      vote.meeting.committee.name,
      vote.point.number,
      vote.point.title,
      vote.subject,
      voteResult(vote),
      outcomeLabel(vote.point.outcome.outcome),
      vote.complete,
      ballot.printedAs ?? ballot.name,
      ballot.name,
      ballot.party,
      voteText.choice[ballot.choice],
      `${baseUrl}${vote.source.href}`,
    ]);
    yield csvLines(rows);
  }
}
