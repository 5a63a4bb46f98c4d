import { database } from "@/lib/database/database";
import { type Actor, requirePermission } from "../actor";

/**
 * What became of the chain of the audit log. `brokenAt` is the first line whose seal does not fit, `unsealed` counts lines without one. `seal` is the
 * newest: written down elsewhere, it shows later that no end was cut off.
 */
export type AuditVerdict = { events: number; unsealed: number; brokenAt: bigint | null; seal: string | null };

/**
 * Computes every seal of the audit log anew.
 * @throws NotAllowedError when the actor may not read the log
 */
export async function verifyAudit(actor: Actor): Promise<AuditVerdict> {
  requirePermission(actor, "readAudit");
  const [verdict] = await database.$queryRaw<AuditVerdict[]>`
    WITH chain AS (
      SELECT seal.position, seal.event_id, seal.hash, lag(seal.hash) OVER line AS previous, lag(seal.position, 1, 0::bigint) OVER line AS before
      FROM audit_seal AS seal WINDOW line AS (ORDER BY seal.position)
    )
    SELECT (SELECT count(*)::int FROM audit_event) AS events,
      (SELECT count(*)::int FROM audit_event AS event WHERE NOT EXISTS (SELECT 1 FROM audit_seal WHERE event_id = event.id)) AS unsealed,
      (SELECT min(chain.event_id) FROM chain LEFT JOIN audit_event AS event ON event.id = chain.event_id
        WHERE event.id IS NULL OR chain.position <> chain.before + 1 OR chain.hash <> audit_seal_hash(chain.previous, event)) AS "brokenAt",
      (SELECT hash FROM audit_seal ORDER BY position DESC LIMIT 1) AS seal`;
  if (!verdict) throw new Error("The audit log cannot be verified.");
  return verdict;
}

/** Whether a verdict says that nothing was changed. */
export function isUnbroken({ unsealed, brokenAt }: AuditVerdict): boolean {
  return unsealed === 0 && brokenAt === null;
}
