import "server-only";
import { randomBytes } from "node:crypto";
import { database } from "@/lib/database/database";
import { addressOf } from "@/lib/session/address-of";
import { takeGuess } from "@/lib/session/guess-budget";
import { requireOwnRequest } from "@/lib/session/same-origin";
import { confirmationMail, reminderMail } from "./compose-confirmation";
import { followKinds, type FollowRequest } from "./follow-request";
import { getFollowed } from "./get-followed";
import { sendMail } from "./mailer";

/** So that nobody can fill a stranger's mailbox, one visitor's or many's, nor the portal's reputation be spent. */
export const followBudgets = {
  visitor: { guesses: 10, minutes: 60 },
  mailbox: { guesses: 5, minutes: 24 * 60 },
  all: { guesses: 300, minutes: 60 },
};

/**
 * Begins a subscription, which counts only when its reader confirms it by mail. What the visitor is told is the same for every address, so that
 * nobody learns who follows what.
 * @returns `sent`, `unknown` where nothing public can be followed there, or `tooMany`
 * @throws ForeignRequestError for a request that does not come from the portal's own form
 */
export async function subscribe(request: FollowRequest, headers: Headers): Promise<"sent" | "unknown" | "tooMany"> {
  requireOwnRequest(headers);
  const kind = followKinds[request.slags];
  const followed = await getFollowed(kind, request.maal);
  if (!followed) return "unknown";
  const email = request.email.toLowerCase();
  if (!(await isWithinBudgets(addressOf(headers), email))) return "tooMany";

  const { rhythm, token, confirmedAt } = await database.subscription.upsert({
    where: { email_kind_target: { email, kind, target: request.maal } },
    create: { email, kind, target: request.maal, rhythm: request.hyppighed, token: randomBytes(32).toString("base64url") },
    update: {},
    select: { rhythm: true, token: true, confirmedAt: true },
  });
  if (confirmedAt === null && rhythm !== request.hyppighed)
    await database.subscription.update({ where: { token }, data: { rhythm: request.hyppighed } });
  await sendMail(confirmedAt === null ? confirmationMail(email, followed, token) : reminderMail(email, followed, token));
  return "sent";
}

/** A visitor whose own budget is spent takes nothing of the others': he could shut everybody out. */
async function isWithinBudgets(visitor: string, email: string): Promise<boolean> {
  const { visitor: own, mailbox, all } = followBudgets;
  return (
    (await takeGuess(`follow from:${visitor}`, own)) && (await takeGuess(`follow:${email}`, mailbox)) && (await takeGuess("follow", all))
  );
}
