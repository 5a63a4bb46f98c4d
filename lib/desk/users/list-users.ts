import { database } from "@/lib/database/database";
import type { Role } from "@/lib/session/permissions";
import { type Actor, requirePermission } from "../actor";

/** A user as administrators see one. */
export type UserRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabledAt: Date | null;
  twoFactorEnabled: boolean;
  passwordTemporary: boolean;
  /** Null for who is signed in nowhere. */
  lastSeenAt: Date | null;
};

/**
 * Everyone of the secretariat, those who are shut out last.
 * @throws NotAllowedError when the actor may not manage users
 */
export async function listUsers(actor: Actor): Promise<UserRow[]> {
  requirePermission(actor, "manageUsers");
  const users = await database.user.findMany({
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { email: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      disabledAt: true,
      twoFactorEnabled: true,
      passwordTemporary: true,
      sessions: { orderBy: { lastSeenAt: "desc" }, take: 1, select: { lastSeenAt: true } },
    },
  });
  return users.map(({ sessions, ...user }) => ({ ...user, lastSeenAt: sessions[0]?.lastSeenAt ?? null }));
}
