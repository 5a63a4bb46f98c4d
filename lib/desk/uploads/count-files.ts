import "server-only";
import { database } from "@/lib/database/database";
import type { Staff } from "@/lib/session/require-staff";
import { requirePermission } from "../actor";

const week = 7 * 24 * 3_600_000;

/**
 * How many uploaded files wait for an answer, and how many could not be read in the last seven days.
 * @throws NotAllowedError when the staff may not see the desk
 */
export async function countFiles(staff: Staff): Promise<{ asking: number; failed: number }> {
  requirePermission(staff, "see");
  const [asking, failed] = await Promise.all([
    database.job.count({ where: { state: "asking" } }),
    database.job.count({ where: { state: "failed", endedAt: { gte: new Date(Date.now() - week) } } }),
  ]);
  return { asking, failed };
}
