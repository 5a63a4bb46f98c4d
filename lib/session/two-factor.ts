import "server-only";
import { isAPIError } from "better-auth/api";
import { auth } from "./auth";
import { takeCodeGuess } from "./code-budget";
import { forgetGuesses, takeGuess } from "./guess-budget";
import { type QrCode, qrCodeOf } from "./qr-code";
import { recordSignIn } from "./record-sign-in";
import { signInBudgets } from "./sign-in";
import type { SignedIn } from "./signed-in";

/** What an authenticator app needs, once: as a picture, as an address and as letters to type in; and the codes for when it is lost. */
export type Enrolment = { qr: QrCode; uri: string; secret: string; backupCodes: string[] };

export type TwoFactorFault = "wrong" | "locked";

/** Makes a secret for someone's authenticator app. It counts for nothing before a code from the app is confirmed. */
export async function startTwoFactor(signedIn: SignedIn, password: string, headers: Headers): Promise<Enrolment | TwoFactorFault> {
  return withPassword(signedIn, async () => {
    const answer = await auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers });
    if (answer.method !== "totp") throw new TypeError("The sign-in library answered for another method.");
    const secret = new URL(answer.totpURI).searchParams.get("secret") ?? "";
    return { qr: qrCodeOf(answer.totpURI), uri: answer.totpURI, secret, backupCodes: answer.backupCodes };
  });
}

/** Turns the second step on when the code is the one that the app shows now; null when it was. The session is exchanged for a new one. */
export async function confirmTwoFactor(signedIn: SignedIn, code: string, headers: Headers): Promise<TwoFactorFault | null> {
  const budget = await takeCodeGuess(signedIn.id, code);
  if (budget !== "within") return budget === "used" ? "wrong" : "locked";
  const answer = await attempt(() => auth().api.verifyTOTP({ body: { code }, headers }));
  if (!answer) return "wrong";
  await recordSignIn("user.twoFactorEnabled", signedIn.id);
  return null;
}

/** Takes the second step away, as when the app moves to a new telephone; null when it is gone. */
export async function stopTwoFactor(signedIn: SignedIn, password: string, headers: Headers): Promise<TwoFactorFault | null> {
  const answer = await withPassword(signedIn, () => auth().api.disableTwoFactor({ body: { password }, headers }));
  if (typeof answer === "string") return answer;
  await recordSignIn("user.twoFactorDisabled", signedIn.id);
  return null;
}

/** New codes for when the app is lost; the old ones count no more. */
export async function renewBackupCodes(signedIn: SignedIn, password: string, headers: Headers): Promise<string[] | TwoFactorFault> {
  const answer = await withPassword(signedIn, () => auth().api.generateBackupCodes({ body: { password }, headers }));
  if (typeof answer === "string") return answer;
  await recordSignIn("user.backupCodesMade", signedIn.id);
  return answer.backupCodes;
}

/** Guessing at the password here counts as guessing at the sign-in. */
async function withPassword<Answer>({ email }: SignedIn, work: () => Promise<Answer>): Promise<Answer | TwoFactorFault> {
  const subject = `password:${email}`;
  if (!(await takeGuess(subject, signInBudgets.account))) return "locked";
  const answer = await attempt(work);
  if (answer === null) return "wrong";
  await forgetGuesses(subject);
  return answer;
}

async function attempt<Answer>(work: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await work();
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}
