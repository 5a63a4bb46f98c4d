/** Who does something at the desk; every write takes one and records it in the audit log. */
export type Actor = { kind: "commandLine" } | { kind: "user"; id: string };

/** The user's id for the audit log; null for the command line. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === "user" ? actor.id : null;
}
