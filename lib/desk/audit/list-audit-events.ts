import { database } from "@/lib/database/database";
import type { Prisma } from "@/lib/database/generated/client";
import { type Actor, requirePermission } from "../actor";
import { type AuditSubject, nameSubjects } from "./name-subjects";

/** Which lines of the audit log to show. Days are ISO dates in Danish time, both included; `user` is an id, or `none` for what nobody signed in did. */
export type AuditFilter = { user?: string | undefined; action?: string | undefined; from?: string | undefined; to?: string | undefined };

/** A line of the audit log. */
export type AuditLine = {
  id: string;
  at: Date;
  user: { name: string; email: string } | null;
  action: string;
  subject: string | null;
  subjectId: string | null;
  /** What the action noted down about itself, by name. */
  detail: Prisma.JsonObject;
  about: AuditSubject | null;
};

export type AuditPage = { lines: AuditLine[]; total: number };

/**
 * Lines of the audit log, newest first.
 * @throws NotAllowedError when the actor may not read the log
 */
export async function listAuditEvents(actor: Actor, filter: AuditFilter, { skip = 0, take = 50 } = {}): Promise<AuditPage> {
  requirePermission(actor, "readAudit");
  const where = whereOf(filter);
  const [total, rows] = await Promise.all([
    database.auditEvent.count({ where }),
    database.auditEvent.findMany({ where, orderBy: { id: "desc" }, skip, take, select: line }),
  ]);
  const about = await nameSubjects(rows);
  return {
    total,
    lines: rows.map(({ id, detail, ...row }) => ({ ...row, id: String(id), detail: detailOf(detail), about: about(row) })),
  };
}

/**
 * The kinds of actions and the people that the log knows, to choose from.
 * @throws NotAllowedError when the actor may not read the log
 */
export async function listAuditChoices(actor: Actor): Promise<{ actions: string[]; users: { id: string; name: string }[] }> {
  requirePermission(actor, "readAudit");
  const [kinds, users] = await Promise.all([
    database.auditEvent.findMany({ distinct: ["action"], orderBy: { action: "asc" }, select: { action: true } }),
    database.user.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
  ]);
  return { actions: kinds.map(({ action }) => action), users };
}

const line = {
  id: true,
  at: true,
  action: true,
  subject: true,
  subjectId: true,
  detail: true,
  user: { select: { name: true, email: true } },
} satisfies Prisma.AuditEventSelect;

function whereOf({ user, action, from, to }: AuditFilter): Prisma.AuditEventWhereInput {
  return {
    ...(user && { userId: user === "none" ? null : user }),
    ...(action && { action }),
    at: { ...(from && { gte: startOfDay(from) }), ...(to && { lt: startOfDay(dayAfter(to)) }) },
  };
}

function detailOf(detail: Prisma.JsonValue): Prisma.JsonObject {
  return typeof detail !== "object" || detail === null || Array.isArray(detail) ? {} : detail;
}

const offset = new Intl.DateTimeFormat("en", { timeZone: "Europe/Copenhagen", timeZoneName: "longOffset" });

/** Midnight in Denmark, winter and summer. */
function startOfDay(day: string): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  const zone =
    offset
      .formatToParts(noon)
      .find(({ type }) => type === "timeZoneName")
      ?.value.replace("GMT", "") ?? "Z";
  return new Date(`${day}T00:00:00${zone}`);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
