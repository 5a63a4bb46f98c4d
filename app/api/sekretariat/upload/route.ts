import { NextResponse } from "next/server";
import { readConfiguration } from "@/lib/configuration/configuration";
import { ownOrigins } from "@/lib/configuration/own-origins";
import { NotAllowedError } from "@/lib/desk/actor";
import { takeUploads } from "@/lib/ingest/take-uploads";
import { identifyStaff } from "@/lib/session/require-staff";
import { ForeignRequestError } from "@/lib/session/same-origin";

/**
 * Takes uploaded files in, as they stream. Proxies cut large bodies, so the address lies where ours does not look; a form without scripts is led on
 * to the list of jobs.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const staff = await identifyStaff(request.headers);
    if (!staff) return answer(401);
    const { jobs, faults } = await takeUploads(request, staff);
    const fault = faults.length > 0 ? `?fejl=${encodeURIComponent(faults.join(","))}` : "";
    if (request.headers.get("accept")?.includes("application/json")) return NextResponse.json({ jobs, faults });
    const [origin = ""] = ownOrigins(readConfiguration(process.env)).filter((own) => own === request.headers.get("origin"));
    return NextResponse.redirect(`${origin}/sekretariat/upload${fault}`, 303);
  } catch (error) {
    if (error instanceof ForeignRequestError || error instanceof NotAllowedError) return answer(403);
    throw error;
  }
}

function answer(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store" } });
}
