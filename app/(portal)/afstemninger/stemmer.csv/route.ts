import { readConfiguration } from "@/lib/configuration/configuration";
import { streamText } from "@/lib/opendata/download/stream-text";
import { writeVotes } from "@/lib/opendata/download/vote-table";
import { everyVoteRecord } from "@/lib/published/records/every-vote-record";
import { readVoteRequest } from "@/lib/published/votes/vote-request";
import { csvAnswer } from "@/lib/opendata/download/csv-answer";

/** The ballots of all the chosen votes, a line for each. */
export function GET(request: Request): Response {
  const { filters } = readVoteRequest(Object.fromEntries(new URL(request.url).searchParams));
  return csvAnswer("stemmer.csv", streamText(writeVotes(everyVoteRecord(filters), readConfiguration(process.env).BASE_URL)));
}
