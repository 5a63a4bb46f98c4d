import "server-only";
import { database } from "@/lib/database/database";
import { requireOwnRequest } from "@/lib/session/same-origin";
import { type Followed, getFollowed } from "./get-followed";

/** A subscription as the holder of its token may see it. */
export type SubscriptionView = { followed: Followed | null; confirmed: boolean };

/** What a token stands for. Null where it stands for nothing, or no longer. */
export async function getSubscription(token: string): Promise<SubscriptionView | null> {
  const found = await database.subscription.findUnique({ where: { token }, select: { kind: true, target: true, confirmedAt: true } });
  return found && { followed: await getFollowed(found.kind, found.target), confirmed: found.confirmedAt !== null };
}

/**
 * Confirms a subscription: from now on its reader hears of what is new. Repeating it changes nothing.
 * @throws ForeignRequestError for a request that does not come from the portal's own page
 */
export async function confirmSubscription(token: string, headers: Headers): Promise<void> {
  requireOwnRequest(headers);
  await database.subscription.updateMany({ where: { token, confirmedAt: null }, data: { confirmedAt: new Date() } });
}

/** Ends a subscription and forgets the address. Repeating it changes nothing. */
export async function endSubscription(token: string): Promise<void> {
  await database.subscription.deleteMany({ where: { token } });
}

const confirmWithin = 3 * 24 * 60 * 60 * 1000;

/** Forgets the addresses of those who never confirmed. */
export async function forgetUnconfirmed(now: Date): Promise<void> {
  await database.subscription.deleteMany({ where: { confirmedAt: null, createdAt: { lt: new Date(now.getTime() - confirmWithin) } } });
}
