import { z } from "zod";
import type { AuditFilter } from "./list-audit-events";

const query = z.object({
  person: z
    .union([z.uuid(), z.literal("none")])
    .optional()
    .catch(undefined),
  handling: z
    .string()
    .regex(/^[\w.]{1,60}$/)
    .optional()
    .catch(undefined),
  fra: z.iso.date().optional().catch(undefined),
  til: z.iso.date().optional().catch(undefined),
  side: z.coerce.number().int().min(1).max(100_000).catch(1),
  kontrol: z.literal("ja").optional().catch(undefined),
});

/** What an address of the audit log asks for. What cannot be read counts as not asked. */
export function readAuditQuery(given: unknown): { filter: AuditFilter; page: number; verify: boolean } {
  const { person, handling, fra, til, side, kontrol } = query.parse(given);
  return { filter: { user: person, action: handling, from: fra, to: til }, page: side, verify: kontrol === "ja" };
}

/** The address that asks for the same lines. */
export function auditAddress(path: string, { user, action, from, to }: AuditFilter, page = 1): string {
  const given = { person: user, handling: action, fra: from, til: to, side: page > 1 ? String(page) : undefined };
  const parts = Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return parts.length > 0 ? `${path}?${new URLSearchParams(parts).toString()}` : path;
}
