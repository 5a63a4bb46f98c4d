import { database } from "@/lib/database/database";
import type { Actor } from "@/lib/desk/actor";
import { recordAudit } from "@/lib/desk/record-audit";
import { maskCprNumbers } from "@/lib/privacy/mask";

export type Refused = { kind: "refused"; reason: string };

/** Says that a file is not taken. Nothing of it is stored but a line in the audit log, without the digits of what may be a personal number. */
export async function refuseFile(name: string, said: string, actor: Actor): Promise<Refused> {
  const reason = maskCprNumbers(said);
  const detail = { file: maskCprNumbers(name), reason };
  await database.$transaction((transaction) => recordAudit(transaction, actor, { action: "file.refused", detail }));
  return { kind: "refused", reason };
}
