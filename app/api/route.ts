import { openToAll } from "@/lib/opendata/api/answer";

export { OPTIONS } from "@/lib/opendata/api/preflight";

/** `GET /api`: leads to the present version, the only one. */
export function GET(): Response {
  return new Response(null, { status: 307, headers: { ...openToAll, Location: "/api/v1" } });
}
