import { readConfiguration } from "@/lib/configuration/configuration";
import { writeOpenSearch } from "@/lib/opendata/sitemap/write-open-search";
import { shellText } from "@/lib/text/shell";

export const dynamic = "force-dynamic";

/** `GET /opensearch.xml`: lets a browser search the portal from its address line. */
export function GET(): Response {
  const { BASE_URL } = readConfiguration(process.env);
  const description = writeOpenSearch({ baseUrl: BASE_URL, name: shellText.name, description: shellText.description });
  return new Response(description, { headers: { "Content-Type": "application/opensearchdescription+xml; charset=utf-8" } });
}
