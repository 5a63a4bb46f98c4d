import { agreementFile } from "@/lib/opendata/download/agreement-table";
import { csvAnswer } from "@/lib/opendata/download/csv-answer";
import { getAgreement } from "@/lib/published/votes/get-agreement";
import { readVoteRequest } from "@/lib/published/votes/vote-request";

/** Who voted the same in the chosen votes, pair by pair. */
export async function GET(request: Request): Promise<Response> {
  const { filters } = readVoteRequest(Object.fromEntries(new URL(request.url).searchParams));
  return csvAnswer("ens.csv", agreementFile(await getAgreement(filters)));
}
