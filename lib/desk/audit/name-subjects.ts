import { formatDate } from "@/lib/danish/format-date";
import { database } from "@/lib/database/database";

/** What a line of the audit log concerns: what it is called, null where it is gone or has no name, and where at the desk it is found. */
export type AuditSubject = { name: string | null; href: string | null };

type Line = { subject: string | null; subjectId: string | null };
type Names = Map<string, AuditSubject>;
type Meeting = { id: string; date: Date; committee: { name: string } };

const meeting = { id: true, date: true, committee: { select: { name: true } } } as const;

/** The page of the desk where the things of a kind are kept that have no page of their own. */
const registers: Record<string, string> = {
  job: "/sekretariat/upload",
  municipality: "/sekretariat/personer",
  committee: "/sekretariat/udvalg",
  party: "/sekretariat/partier",
  synonymGroup: "/sekretariat/synonymer",
  glossaryEntry: "/sekretariat/ordliste",
  report: "/sekretariat/henvendelser",
};

/** How to name what the lines concern, a question for every kind. What is gone has no link. */
const readers: Record<string, (ids: string[]) => Promise<Names>> = {
  meeting: async (ids) => {
    const rows = await database.meeting.findMany({ where: { id: { in: ids } }, select: meeting });
    return new Map(rows.map((row) => [row.id, aboutMeeting(row)]));
  },
  revision: async (ids) => {
    const rows = await database.revision.findMany({ where: { id: { in: ids } }, select: { id: true, meeting: { select: meeting } } });
    return new Map(rows.map((row) => [row.id, aboutMeeting(row.meeting)]));
  },
  point: async (ids) => {
    const newest = { orderBy: { revision: { number: "desc" } }, take: 1, select: { title: true } } as const;
    const select = { key: true, meeting: { select: meeting }, points: newest };
    const rows = await database.pointIdentity.findMany({ where: { key: { in: ids } }, select });
    return new Map(rows.map((row) => [row.key, aboutMeeting(row.meeting, row.points[0]?.title, `?punkt=${row.key}`)]));
  },
  job: async (ids) => {
    const rows = await database.job.findMany({ where: { id: { in: ids } }, select: { id: true, fileName: true } });
    return new Map(rows.map((row) => [row.id, { name: row.fileName, href: registers.job ?? null }]));
  },
  user: async (ids) => {
    const rows = await database.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
    return new Map(rows.map((row) => [row.id, { name: row.name, href: `/sekretariat/brugere/${row.id}` }]));
  },
  person: async (ids) => {
    const rows = await database.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
    return new Map(rows.map((row) => [row.id, { name: row.name, href: `/sekretariat/personer/${row.id}` }]));
  },
  committee: async (ids) => {
    const rows = await database.committee.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
    return new Map(rows.map((row) => [row.id, { name: row.name, href: registers.committee ?? null }]));
  },
};

/** Reads what lines of the audit log concern, and gives a function that tells it of one of them: null where a line concerns nothing in particular. */
export async function nameSubjects(lines: readonly Line[]): Promise<(line: Line) => AuditSubject | null> {
  const kinds = Object.entries(readers).map(async ([kind, read]) => {
    const ids = lines.flatMap(({ subject, subjectId }) => (subject === kind && subjectId && isId(subjectId) ? [subjectId] : []));
    return [kind, ids.length > 0 ? await read([...new Set(ids)]) : new Map<string, AuditSubject>()] as const;
  });
  const named = new Map(await Promise.all(kinds));
  return ({ subject, subjectId }) => {
    if (subject === null) return null;
    return named.get(subject)?.get(subjectId ?? "") ?? { name: null, href: registers[subject] ?? null };
  };
}

function aboutMeeting({ id, date, committee }: Meeting, title?: string, query = ""): AuditSubject {
  const name = `${committee.name}, ${formatDate(date.toISOString())}`;
  return { name: title ? `${name}: ${title}` : name, href: `/sekretariat/moeder/${id}/gennemse${query}` };
}

function isId(text: string): boolean {
  return /^[0-9a-f-]{36}$/u.test(text);
}
