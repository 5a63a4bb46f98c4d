import "server-only";
import { isAPIError } from "better-auth/api";
import { database } from "@/lib/database/database";
import { auth, cookiePrefix } from "./auth";
import { forgetCodeGuesses, takeCodeGuess } from "./code-budget";
import { forgetGuesses } from "./guess-budget";
import { recordSignIn } from "./record-sign-in";
import { requireOwnRequest } from "./same-origin";

export type CodeResult = "signedIn" | "refused" | "locked" | "expired";

/**
 * The second step of a sign-in: a code from the authenticator app, or one of those for when it is lost. Expired when there is no first step, or it
 * is too long ago.
 * @throws {ForeignRequestError} when the request was not sent by the portal's own pages
 */
export async function signInWithCode(given: string, headers: Headers): Promise<CodeResult> {
  requireOwnRequest(headers);
  const user = await readPending(headers);
  if (!user) return "expired";
  const code = given.replace(/\s/g, "");
  const budget = await takeCodeGuess(user.id, code);
  if (budget !== "within") return refuse(budget === "locked" ? "locked" : "refused", user.id);
  if (!(await attempt(code, headers))) return refuse("refused", user.id);
  await forgetCodeGuesses(user.id);
  await forgetGuesses(`password:${user.email}`);
  await recordSignIn("user.signedIn", user.id);
  return "signedIn";
}

/** Whether a browser has done the first step and may do the second. */
export async function awaitsCode(headers: Headers): Promise<boolean> {
  return (await readPending(headers)) !== null;
}

/** Whose second step a browser may do, for counting guesses; the library checks the cookie's signature itself. */
async function readPending(headers: Headers): Promise<{ id: string; email: string } | null> {
  const name = `${cookiePrefix()}.two_factor=`;
  const cookie = headers
    .get("cookie")
    ?.split("; ")
    .find((part) => part.startsWith(name));
  const identifier = cookie && decodeURIComponent(cookie.slice(name.length)).replace(/\.[^.]*$/, "");
  if (!identifier) return null;
  const pending = await database.verification.findFirst({
    where: { identifier, expiresAt: { gt: new Date() } },
    select: { value: true },
  });
  return pending && database.user.findUnique({ where: { id: pending.value }, select: { id: true, email: true } });
}

async function attempt(code: string, headers: Headers): Promise<boolean> {
  try {
    if (/^\d{6}$/.test(code)) await auth().api.verifyTOTP({ body: { code }, headers });
    else await auth().api.verifyBackupCode({ body: { code }, headers });
    return true;
  } catch (error) {
    if (isAPIError(error)) return false;
    throw error;
  }
}

async function refuse(how: "locked" | "refused", userId: string): Promise<CodeResult> {
  await recordSignIn(how === "locked" ? "user.signInLocked" : "user.signInRefused", userId);
  return how;
}
