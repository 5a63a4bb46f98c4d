import "server-only";
import { isAPIError } from "better-auth/api";
import { database } from "@/lib/database/database";
import { addressOf } from "./address-of";
import { auth } from "./auth";
import { forgetGuesses, takeGuess } from "./guess-budget";
import { recordSignIn } from "./record-sign-in";
import { requireOwnRequest } from "./same-origin";
import { readSignedIn } from "./signed-in";

/** How a sign-in ended. Refused is all that is said of a wrong password, an unknown address and a disabled user. */
export type SignInResult = "signedIn" | "needsCode" | "refused" | "locked";

export const signInBudgets = { account: { guesses: 10, minutes: 15 }, address: { guesses: 100, minutes: 15 } };

/**
 * Signs someone in with e-mail and password, and leaves a new session in the browser in place of the one it had. A guess beyond the budget is not
 * looked at, also when it is right.
 * @throws {ForeignRequestError} when the request was not sent by the portal's own pages
 */
export async function signIn(given: { email: string; password: string }, headers: Headers): Promise<SignInResult> {
  requireOwnRequest(headers);
  const email = given.email.trim().toLowerCase();
  const subject = `password:${email}`;
  const user = await database.user.findUnique({ where: { email }, select: { id: true } });
  const isWithin =
    (await takeGuess(subject, signInBudgets.account)) && (await takeGuess(`address:${addressOf(headers)}`, signInBudgets.address));
  if (!isWithin) return refuse("locked", user);
  const before = await readSignedIn(headers);
  const answer = await attempt(email, given.password, headers);
  if (!answer) return refuse("refused", user);
  // Whatever session this browser had, or was given by someone else, ends here.
  if (before) await database.session.deleteMany({ where: { id: before.sessionId } });
  if ("twoFactorRedirect" in answer) return "needsCode";
  await forgetGuesses(subject);
  await recordSignIn("user.signedIn", answer.user.id);
  return "signedIn";
}

async function attempt(email: string, password: string, headers: Headers) {
  try {
    return await auth().api.signInEmail({ body: { email, password }, headers });
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}

async function refuse(how: "locked" | "refused", user: { id: string } | null): Promise<SignInResult> {
  if (user) await recordSignIn(how === "locked" ? "user.signInLocked" : "user.signInRefused", user.id);
  return how;
}
