import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { deskPaths, signInPath } from "./desk-paths";
import { isAtLeast, type Role } from "./permissions";
import { canChange, isOwnRequest, requireOwnRequest } from "./same-origin";
import { readSignedIn, type SignedIn } from "./signed-in";

/**
 * Someone of the secretariat, signed in and with nothing left to do first. Every write of the desk takes one. The class is not exported, so that
 * the functions of this file alone can make it.
 */
class Staff {
  readonly kind = "user";
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** A private part makes the type its own: an object that looks the same is none. */
  private readonly made = true;

  constructor({ id, name, email, role }: SignedIn) {
    this.id = id;
    this.name = name;
    this.email = email;
    this.role = role;
  }
}
export type { Staff };

/**
 * The signed-in person behind the request that is being answered; for pages and actions of the desk alike. Who is not signed in is sent to the
 * sign-in page, who must first change a password or set up a code is sent there. Who may too little gets 403, and so does a request for a change
 * that was not sent by the portal's own pages.
 */
export async function requireStaff(minimumRole: Role): Promise<Staff> {
  const signedIn = await requireSignedIn();
  if (signedIn.obstacle) redirect(deskPaths[signedIn.obstacle]);
  if (!isAtLeast(signedIn.role, minimumRole)) forbidden();
  return new Staff(signedIn);
}

/** As {@link requireStaff}, for a person's own account: also who has something left to do first may see and change that. */
export async function requireSignedIn(): Promise<SignedIn> {
  const sent = new Headers(await headers());
  if (canChange(sent) && !isOwnRequest(sent)) forbidden();
  const signedIn = await readSignedIn(sent);
  if (!signedIn) redirect(signInPath(sent.get("x-path")));
  return signedIn;
}

/**
 * The person behind a request whose headers are at hand, as in a route handler; null for whoever `requireStaff` would send away.
 * @throws {ForeignRequestError} when the request asks for a change and was not sent by the portal's own pages
 */
export async function identifyStaff(sent: Headers): Promise<Staff | null> {
  if (canChange(sent)) requireOwnRequest(sent);
  const signedIn = await readSignedIn(sent);
  return signedIn && !signedIn.obstacle ? new Staff(signedIn) : null;
}
