import "server-only";
import { database } from "@/lib/database/database";
import { auth } from "./auth";
import { recordSignIn } from "./record-sign-in";
import { requireOwnRequest } from "./same-origin";
import { readSignedIn } from "./signed-in";

/**
 * Ends the session of a request, or every session of its user, and takes the cookie away.
 * @throws {ForeignRequestError} when the request was not sent by the portal's own pages
 */
export async function signOut(headers: Headers, { everywhere }: { everywhere: boolean }): Promise<void> {
  requireOwnRequest(headers);
  const signedIn = await readSignedIn(headers);
  if (signedIn) {
    if (everywhere) await database.session.deleteMany({ where: { userId: signedIn.id } });
    await recordSignIn(everywhere ? "user.signedOutEverywhere" : "user.signedOut", signedIn.id);
  }
  await auth().api.signOut({ headers });
}
