import { readConfiguration } from "@/lib/configuration/configuration";
import { voteFile } from "@/lib/opendata/download/vote-table";
import { listVotes } from "@/lib/published/votes/list-votes";
import { readVoteRequest } from "@/lib/published/votes/vote-request";
import { csvAnswer } from "@/lib/opendata/download/csv-answer";

/** The ballots of the chosen votes, a line for each. */
export async function GET(request: Request): Promise<Response> {
  const { filters } = readVoteRequest(Object.fromEntries(new URL(request.url).searchParams));
  const { votes } = await listVotes({ ...filters, pageSize: 10_000 });
  return csvAnswer("stemmer.csv", voteFile(votes, readConfiguration(process.env).BASE_URL));
}
