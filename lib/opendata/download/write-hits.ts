import { stringify } from "csv-stringify/sync";
import { spreadsheetCell } from "./spreadsheet-cell";

/** A hit of a search, as the API tells it. */
type HitRow = {
  committee: string;
  date: string;
  point: number;
  title: string;
  url: string;
  caseNumber: string | null;
  outcome: string;
  decision: string | null;
  snippet: string | null;
  line: number | null;
};

const columns = ["committee", "date", "point", "title", "url", "caseNumber", "outcome", "decision", "snippet", "line"] as const;

/** The hits of a search as CSV, a line for each, with a byte order mark so that spreadsheets read æøå. */
export function writeHits(hits: HitRow[]): string {
  return stringify([columns, ...hits.map((hit) => columns.map((column) => spreadsheetCell(hit[column])))], { bom: true });
}
