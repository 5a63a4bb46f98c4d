import { database } from "@/lib/database/database";
import type { ReportKind } from "@/lib/database/generated/client";
import { type Actor, requirePermission } from "../actor";
import { portalAddress } from "./portal-address";

/** A report that waits for the secretariat. `address` is that of the page it is about, where the reader named one of the portal's. */
export type OpenReport = {
  id: string;
  number: number;
  kind: ReportKind;
  page: string;
  address: string | null;
  message: string;
  email: string | null;
  createdAt: Date;
};

/** What is left of a report that was settled. */
export type SettledReport = {
  number: number;
  kind: ReportKind;
  page: string | null;
  note: string | null;
  createdAt: Date;
  settledAt: Date;
  /** Null for the command line. */
  settler: string | null;
};

/**
 * The reports that wait: those about personal data first, then those that have waited longest.
 * @throws NotAllowedError when the actor may not answer reports
 */
export async function listOpenReports(actor: Actor, { take = 200 } = {}): Promise<OpenReport[]> {
  requirePermission(actor, "answerReports");
  const rows = await database.report.findMany({
    where: { settledAt: null },
    orderBy: [{ kind: "desc" }, { number: "asc" }],
    take,
    select: { id: true, number: true, kind: true, page: true, message: true, email: true, createdAt: true },
  });
  return rows.map(({ page, message, ...row }) => ({ ...row, page: page ?? "", message: message ?? "", address: portalAddress(page) }));
}

/**
 * The reports that were settled last.
 * @throws as {@link listOpenReports}
 */
export async function listSettledReports(actor: Actor, { take = 50 } = {}): Promise<SettledReport[]> {
  requirePermission(actor, "answerReports");
  const rows = await database.report.findMany({
    where: { settledAt: { not: null } },
    orderBy: [{ settledAt: "desc" }, { number: "desc" }],
    take,
    select: { number: true, kind: true, page: true, note: true, createdAt: true, settledAt: true, settler: { select: { name: true } } },
  });
  return rows.flatMap(({ settledAt, settler, ...row }) => (settledAt ? [{ ...row, settledAt, settler: settler?.name ?? null }] : []));
}

/**
 * How many reports wait, and how many of them are about personal data.
 * @throws as {@link listOpenReports}
 */
export async function countOpenReports(actor: Actor): Promise<{ total: number; personalData: number }> {
  requirePermission(actor, "answerReports");
  const [total, personalData] = await Promise.all([
    database.report.count({ where: { settledAt: null } }),
    database.report.count({ where: { settledAt: null, kind: "personalData" } }),
  ]);
  return { total, personalData };
}
