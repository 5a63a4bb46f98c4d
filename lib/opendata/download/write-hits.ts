import { type OutcomeName, outcomeLabel } from "@/lib/text/outcome";
import { searchText } from "@/lib/text/search";
import { csvText } from "./csv";
import { wholeAddress } from "./whole-address";

/** A hit of a search, as the API tells it. */
type HitRow = {
  committee: string;
  date: string;
  point: number;
  title: string;
  url: string;
  caseNumber: string | null;
  outcome: OutcomeName;
  decision: string | null;
  snippet: string | null;
  line: number | null;
};

/** The hits of a search as CSV, a line for each. `baseUrl` makes the addresses whole. */
export function writeHits(hits: readonly HitRow[], baseUrl: string): string {
  const rows = hits.map(({ committee, date, point, title, url, caseNumber, outcome, decision, snippet, line }) => [
    ...[committee, date, point, title, caseNumber, outcomeLabel(outcome), decision, snippet, line],
    wholeAddress(baseUrl, url),
  ]);
  return csvText(searchText.csvColumns, rows);
}
