import { readConfiguration } from "@/lib/configuration/configuration";
import { csvAnswer } from "@/lib/opendata/download/csv-answer";
import { writeHits } from "@/lib/opendata/download/write-hits";
import { searchPoints } from "@/lib/search/search-points";
import { mostInFile, readSearchRequest } from "@/lib/search/search-request";
import { toSearchAnswer } from "@/lib/search/to-search-answer";

/**
 * `GET /soeg/resultat.csv?q=…`: all hits of a search, at most the first thousand, for a spreadsheet. The name of the file says where they have some of the
 * words only. A page of them as JSON is `/api/v1/search`.
 */
export async function GET(request: Request): Promise<Response> {
  const result = await searchPoints({ ...readSearchRequest(new URL(request.url).searchParams), page: 1 }, mostInFile);
  const { BASE_URL } = readConfiguration(process.env);
  return csvAnswer(result.widened ? "soegning-nogle-af-ordene.csv" : "soegning.csv", writeHits(toSearchAnswer(result).hits, BASE_URL));
}
