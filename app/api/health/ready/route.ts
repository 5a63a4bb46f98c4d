import { checkReadiness } from "@/lib/database/check-readiness";

export const dynamic = "force-dynamic";

/** Says whether the portal can serve pages: the database answers, and every migration is applied. 503 when not. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness();
  return Response.json(readiness, { status: readiness.status === "ready" ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
