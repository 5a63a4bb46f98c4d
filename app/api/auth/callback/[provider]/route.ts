import { readConfiguration } from "@/lib/configuration/configuration";
import { providerId, readProvider } from "@/lib/session/provider";
import { finishProviderSignIn } from "@/lib/session/provider-sign-in";

export async function GET(request: Request, { params }: RouteContext<"/api/auth/callback/[provider]">): Promise<Response> {
  const { provider } = await params;
  const isKnown = provider === providerId && readProvider(readConfiguration(process.env)) !== null;
  return isKnown ? finishProviderSignIn(request) : new Response(null, { status: 404 });
}
