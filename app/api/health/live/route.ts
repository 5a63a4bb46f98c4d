export const dynamic = "force-dynamic";

/** Says that the server answers; touches nothing else. */
export function GET(): Response {
  return Response.json({ status: "live" }, { headers: { "Cache-Control": "no-store" } });
}
