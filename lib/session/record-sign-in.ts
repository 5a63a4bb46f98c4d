import { database } from "@/lib/database/database";

/** What happens around signing in, as it stands in the audit log. */
export type SignInEvent =
  | "user.signedIn"
  | "user.signInRefused"
  | "user.signInLocked"
  | "user.signedOut"
  | "user.signedOutEverywhere"
  | "user.passwordChanged"
  | "user.twoFactorEnabled"
  | "user.twoFactorDisabled"
  | "user.backupCodesMade";

/** Writes a line about a known user into the audit log. A refused sign-in was done by nobody that is known: it stands under whom it was tried on. */
export async function recordSignIn(event: SignInEvent, userId: string): Promise<void> {
  const isRefused = event === "user.signInRefused" || event === "user.signInLocked";
  await database.auditEvent.create({
    data: { userId: isRefused ? null : userId, action: event, subject: "user", subjectId: userId, detail: {} },
  });
}
