import { answerAsset } from "@/lib/assets/answer-asset";

/** A script or stylesheet of the build: next.config.mjs sends here whoever takes Brotli, which Next does not speak. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return answerAsset((await params).file, request.headers.get("accept-encoding"));
}
