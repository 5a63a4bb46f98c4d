import type { Prisma } from "@/lib/database/generated/client";
import { hashPassword } from "@/lib/session/password";
import type { Role } from "@/lib/session/permissions";
import { type Actor, requirePermission, userIdOf } from "../actor";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";
import { temporaryPassword } from "./temporary-password";
import { UserFaultError } from "./user-fault-error";

/**
 * Gives a user another role.
 * @throws {UserFaultError} for oneself, an unknown user, or the last administrator
 * @throws NotAllowedError when the actor may not manage users
 */
export async function changeRole(userId: string, role: Role, actor: Actor): Promise<void> {
  await changeUser(userId, actor, async (transaction) => {
    const { role: before } = await transaction.user.findUniqueOrThrow({ where: { id: userId }, select: { role: true } });
    await transaction.user.update({ where: { id: userId }, data: { role } });
    await recordAudit(transaction, actor, {
      action: "user.roleChanged",
      subject: "user",
      subjectId: userId,
      detail: { before, after: role },
    });
  });
}

/**
 * Shuts a user out, at once and everywhere. What they did stays in the audit log under their name.
 * @throws as {@link changeRole}
 */
export async function disableUser(userId: string, actor: Actor): Promise<void> {
  await changeUser(userId, actor, async (transaction) => {
    await transaction.user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    await transaction.session.deleteMany({ where: { userId } });
    await recordAudit(transaction, actor, { action: "user.disabled", subject: "user", subjectId: userId });
  });
}

/**
 * Lets someone start over who has lost password or telephone, or was shut out: a new temporary password, no code from an app, all sessions ended.
 * @returns the temporary password, which is kept nowhere
 * @throws {UserFaultError} for an unknown user, and for oneself at the desk
 * @throws NotAllowedError when the actor may not manage users
 */
export async function resetUser(userId: string, actor: Actor, password = temporaryPassword()): Promise<string> {
  const hash = await hashPassword(password);
  await changeUser(userId, actor, async (transaction) => {
    const login = { userId, providerId: "credential", accountId: userId };
    await transaction.account.upsert({
      where: { providerId_accountId: { providerId: "credential", accountId: userId } },
      create: { ...login, password: hash },
      update: { password: hash },
    });
    await transaction.twoFactor.deleteMany({ where: { userId } });
    await transaction.session.deleteMany({ where: { userId } });
    await transaction.user.update({ where: { id: userId }, data: { passwordTemporary: true, twoFactorEnabled: false, disabledAt: null } });
    await recordAudit(transaction, actor, { action: "user.reset", subject: "user", subjectId: userId });
  });
  return password;
}

type Change = (transaction: Prisma.TransactionClient) => Promise<void>;

/** Nobody raises, shuts out or resets themselves at the desk, and someone must be left who can let others in. */
async function changeUser(userId: string, actor: Actor, change: Change): Promise<void> {
  requirePermission(actor, "manageUsers");
  if (userIdOf(actor) === userId) throw new UserFaultError("own");
  await inDeskTransaction(async (transaction) => {
    const known = await transaction.user.count({ where: { id: userId } });
    if (known === 0) throw new UserFaultError("unknown");
    const before = await countAdministrators(transaction);
    await change(transaction);
    if (before > 0 && (await countAdministrators(transaction)) === 0) throw new UserFaultError("lastAdministrator");
  });
}

function countAdministrators(transaction: Prisma.TransactionClient): Promise<number> {
  return transaction.user.count({ where: { role: "administrator", disabledAt: null } });
}
