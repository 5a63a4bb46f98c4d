import { subscriptionToken } from "@/lib/alerts/follow-request";
import { endSubscription } from "@/lib/alerts/settle-subscription";

type Context = { params: Promise<{ token: string }> };

/**
 * `POST /api/afmeld/<token>`: the one click of a mail program (RFC 8058). It comes from another site by its nature; the token, which only the mail
 * holds, is what allows it. Always the same answer, so that nothing is learnt of whether a token was known.
 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const token = subscriptionToken.safeParse((await params).token);
  if (token.success) await endSubscription(token.data);
  return new Response(null, { status: 204 });
}
