import "server-only";
import { isAPIError } from "better-auth/api";
import { database } from "@/lib/database/database";
import { auth } from "./auth";
import { forgetGuesses, takeGuess } from "./guess-budget";
import { passwordLength } from "./password";
import { recordSignIn } from "./record-sign-in";
import { signInBudgets } from "./sign-in";
import type { SignedIn } from "./signed-in";

/** Why a password was not changed; null when it was. */
export type PasswordFault = "wrong" | "locked" | "short" | "long" | "same" | null;

/**
 * Gives someone a password of their own choice. All their sessions end, and the browser at hand gets a new one. Guessing at the present password
 * counts as guessing at the sign-in.
 */
export async function changePassword(
  signedIn: SignedIn,
  given: { current: string; next: string },
  headers: Headers,
): Promise<PasswordFault> {
  if (given.next.length < passwordLength.min) return "short";
  if (given.next.length > passwordLength.max) return "long";
  if (given.next === given.current) return "same";
  const subject = `password:${signedIn.email}`;
  if (!(await takeGuess(subject, signInBudgets.account))) return "locked";
  if (!(await attempt(given, headers))) return "wrong";
  await database.user.update({ where: { id: signedIn.id }, data: { passwordTemporary: false } });
  await forgetGuesses(subject);
  await recordSignIn("user.passwordChanged", signedIn.id);
  return null;
}

async function attempt({ current, next }: { current: string; next: string }, headers: Headers): Promise<boolean> {
  try {
    await auth().api.changePassword({ body: { currentPassword: current, newPassword: next, revokeOtherSessions: true }, headers });
    return true;
  } catch (error) {
    if (isAPIError(error)) return false;
    throw error;
  }
}
