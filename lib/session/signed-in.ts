import "server-only";
import { database } from "@/lib/database/database";
import { auth } from "./auth";
import { needsTwoFactor, type Role } from "./permissions";
import { sessionLimits } from "./session-limits";

/** Someone who is signed in, and what they must do before they may do anything else. It gives no right to do it: see `requireStaff`. */
export type SignedIn = {
  id: string;
  name: string;
  email: string;
  role: Role;
  sessionId: string;
  sessionToken: string;
  twoFactor: boolean;
  /** Signed in at the municipality's own provider. */
  viaProvider: boolean;
  obstacle: "temporaryPassword" | "noTwoFactor" | null;
};

/** Who a request comes from, by its session cookie; null when nobody is signed in, the session is over, or the user is disabled. */
export async function readSignedIn(headers: Headers): Promise<SignedIn | null> {
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  if (!found) return null;
  const session = await database.session.findUnique({ where: { id: found.session.id }, select: known });
  if (!session || !(await isAlive(session))) return null;
  const { user } = session;
  const { viaProvider } = session;
  const twoFactor = user.twoFactorEnabled || viaProvider;
  const { id, name, email, role } = user;
  const obstacle = user.passwordTemporary && !viaProvider ? "temporaryPassword" : needsTwoFactor(role) && !twoFactor ? "noTwoFactor" : null;
  return { id, name, email, role, sessionId: session.id, sessionToken: session.token, twoFactor, viaProvider, obstacle };
}

const known = {
  id: true,
  token: true,
  createdAt: true,
  lastSeenAt: true,
  viaProvider: true,
  user: {
    select: { id: true, name: true, email: true, role: true, twoFactorEnabled: true, passwordTemporary: true, disabledAt: true },
  },
} as const;

type Known = { id: string; createdAt: Date; lastSeenAt: Date; user: { disabledAt: Date | null } };

/** A session that was left alone too long, is too old, or belongs to a disabled user ends here. The others are noted as seen. */
async function isAlive({ id, createdAt, lastSeenAt, user }: Known): Promise<boolean> {
  const now = Date.now();
  const isOver = now - lastSeenAt.getTime() > sessionLimits.idle * 1000 || now - createdAt.getTime() > sessionLimits.absolute * 1000;
  if (isOver || user.disabledAt) {
    await database.session.deleteMany({ where: { id } });
    return false;
  }
  if (now - lastSeenAt.getTime() > sessionLimits.touchEvery * 1000) {
    await database.session.updateMany({ where: { id }, data: { lastSeenAt: new Date(now) } });
  }
  return true;
}
