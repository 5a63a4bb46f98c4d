import { z } from "zod";
import { hashPassword } from "@/lib/session/password";
import type { Role } from "@/lib/session/permissions";
import { type Actor, requirePermission } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";
import { temporaryPassword } from "./temporary-password";
import { UserFaultError } from "./user-fault-error";

/** `password` is a temporary one of the caller's choice; without it one is made. */
export type NewUser = { email: string; name: string; role: Role; password?: string };

/**
 * Gives someone of the secretariat access, with a temporary password that they must change.
 * @returns the user's id and the temporary password, which is kept nowhere
 * @throws {UserFaultError} when the address is none, or belongs to a user already
 * @throws NotAllowedError when the actor may not manage users
 */
export async function addUser(
  { email, name, role, password = temporaryPassword() }: NewUser,
  actor: Actor,
): Promise<{ id: string; password: string }> {
  requirePermission(actor, "manageUsers");
  const address = z.email().safeParse(email.trim().toLowerCase());
  if (!address.success) throw new UserFaultError("address");
  const hash = await hashPassword(password);
  return inDeskTransaction(async (transaction) => {
    const known = await transaction.user.count({ where: { email: address.data } });
    if (known > 0) throw new UserFaultError("exists");
    const { id } = await transaction.user.create({
      data: { email: address.data, name: name.trim(), role, passwordTemporary: true },
      select: { id: true },
    });
    await transaction.account.create({ data: { userId: id, providerId: "credential", accountId: id, password: hash } });
    await recordAudit(transaction, actor, { action: "user.added", subject: "user", subjectId: id, detail: { role } });
    return { id, password };
  });
}
