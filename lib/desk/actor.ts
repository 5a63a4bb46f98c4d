import { type Action, may } from "@/lib/session/permissions";
import type { Staff } from "@/lib/session/require-staff";

/** Who does something at the desk; every write takes one and records it in the audit log. */
export type Actor = { kind: "commandLine" } | Worker | Staff;

/** The worker, on behalf of whoever gave it the work: what they may do was asked when they gave it. */
type Worker = { kind: "worker"; id: string | null };

/** Someone did what their role does not allow. */
export class NotAllowedError extends Error {
  override name = "NotAllowedError";
}

/** The user's id for the audit log; null for the command line. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === "commandLine" ? null : actor.id;
}

/**
 * Asks whether the actor may do this, in front of every read and write of the desk. Whoever has the command line has the database, and may all.
 * @throws {NotAllowedError} when the actor's role is too little
 */
export function requirePermission(actor: Actor, action: Action): void {
  if (actor.kind === "user" && !may(actor, action)) throw new NotAllowedError(`The role ${actor.role} may not do this: ${action}.`);
}
