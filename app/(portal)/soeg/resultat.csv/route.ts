import { answer } from "@/lib/opendata/api/answer";
import { writeHits } from "@/lib/opendata/download/write-hits";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { toSearchAnswer } from "@/lib/search/to-search-answer";

/** `GET /soeg/resultat.csv?q=…`: the hits of a page of results, for a spreadsheet. The same as JSON is `/api/v1/search`. */
export async function GET(request: Request): Promise<Response> {
  const result = await searchPoints(readSearchRequest(new URL(request.url).searchParams));
  return answer(request, writeHits(toSearchAnswer(result).hits), "text/csv; charset=utf-8", {
    "Content-Disposition": 'attachment; filename="soegning.csv"',
  });
}
