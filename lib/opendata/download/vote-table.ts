import type { VoteEntry } from "@/lib/published/views/vote-entry";
import { outcomeLabel } from "@/lib/text/outcome";
import { voteText } from "@/lib/text/vote";
import { voteListText, voteResult } from "@/lib/text/vote-list";
import { byteOrderMark, csvLines } from "./csv-lines";

/** Recorded votes as a CSV file, a line for each ballot. `baseUrl` makes the addresses whole. */
export function voteFile(votes: readonly VoteEntry[], baseUrl: string): string {
  const rows = votes.flatMap((vote) =>
    vote.ballots.map((ballot) => [
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
    ]),
  );
  return byteOrderMark + csvLines([voteListText.csvColumns, ...rows]);
}
