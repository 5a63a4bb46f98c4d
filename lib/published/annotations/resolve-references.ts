import "server-only";
import { database } from "@/lib/database/database";
import { findReferences, type ReferenceContext } from "@/lib/minutes/references/find-references";
import type { Reference } from "@/lib/minutes/references/reference";
import { isoDate } from "../iso-date";
import { caseHref, meetingHref, pointHref } from "../paths";
import { notWithdrawn, publishedMeeting, publishedPoint } from "../published";
import type { TextMark } from "../views/text-mark";

/** Where the texts stand. `href` is the point's own address, `caseNumber` its own case: a point does not lead to itself. */
export type Standpoint = { href: string; caseNumber: string | null; committee: string; date: string; municipality: string };

type Targets = { committees: string[]; meetings: KnownMeeting[]; cases: ReadonlyMap<string, string> };
type KnownMeeting = { committee: string; date: string; href: string; points: { number: number; href: string }[] };

/**
 * Finds what the texts of a point mention and the public can read here, and gives the links of any of them. Meetings and points lead to their
 * pages, and so do case numbers. What is mentioned but not here, or could be several, gets no link; laws never do.
 */
export async function resolveReferences(texts: readonly string[], from: Standpoint): Promise<(text: string) => TextMark[]> {
  const committees = await listCommittees(from.municipality);
  const context: ReferenceContext = { committee: from.committee, committees, meetingDate: from.date };
  const found = new Map(texts.map((text) => [text, findReferences(text, context)]));
  const references = [...found.values()].flat();
  const [meetings, cases] = await Promise.all([listMeetings(references, from), listCases(references, from.municipality)]);
  const targets: Targets = { committees, meetings, cases };
  return (text) =>
    (found.get(text) ?? []).flatMap((reference) => {
      const href = hrefOf(reference, targets, from);
      return href === null || href === from.href ? [] : [{ kind: "link" as const, start: reference.start, end: reference.end, href }];
    });
}

async function listCommittees(municipality: string): Promise<string[]> {
  const committees = await database.committee.findMany({
    where: { municipality: { name: municipality }, meetings: { some: publishedMeeting } },
    select: { name: true },
  });
  return committees.map(({ name }) => name);
}

/** The published meetings of the days that are mentioned, and the one that the texts stand in. */
async function listMeetings(references: readonly Reference[], { date, municipality }: Standpoint): Promise<KnownMeeting[]> {
  const mentioned = references.flatMap((reference) => {
    if (reference.kind === "meeting") return [reference.date];
    return reference.kind === "point" ? [reference.meeting?.date ?? date] : [];
  });
  if (mentioned.length === 0) return [];
  const meetings = await database.meeting.findMany({
    where: {
      ...publishedMeeting,
      date: { in: [...new Set(mentioned)].map((day) => new Date(day)) },
      committee: { municipality: { name: municipality } },
    },
    select: {
      slug: true,
      date: true,
      committee: { select: { name: true, slug: true } },
      currentRevision: { select: { points: { where: { identity: notWithdrawn }, select: { number: true, slug: true } } } },
    },
  });
  return meetings.map(({ slug, date: day, committee, currentRevision }) => {
    const place = { committee: committee.slug, meeting: slug };
    const points = currentRevision?.points.map((point) => ({ number: point.number, href: pointHref(place, point.slug) })) ?? [];
    return { committee: committee.name, date: isoDate(day), href: meetingHref(place), points };
  });
}

async function listCases(references: readonly Reference[], municipality: string): Promise<ReadonlyMap<string, string>> {
  const numbers = references.flatMap((reference) => (reference.kind === "caseNumber" ? [reference.caseNumber] : []));
  if (numbers.length === 0) return new Map();
  const cases = await database.case.findMany({
    where: { number: { in: numbers }, municipality: { name: municipality }, points: { some: publishedPoint } },
    select: { number: true, slug: true },
  });
  return new Map(cases.map(({ number, slug }) => [number, slug]));
}

function hrefOf(reference: Reference, { meetings, cases }: Targets, from: Standpoint): string | null {
  switch (reference.kind) {
    case "meeting":
      return only(meetings.filter(({ committee, date }) => committee === reference.committee && date === reference.date))?.href ?? null;
    case "point":
      return pointOf(reference, meetings, from);
    case "caseNumber": {
      const slug = reference.caseNumber === from.caseNumber ? undefined : cases.get(reference.caseNumber);
      return slug === undefined ? null : caseHref(slug);
    }
    case "law":
    case "date":
    case "amount":
      return null;
  }
}

/** A bare `punkt 2` may be one of a list in the text, and several numbers are several points: neither leads anywhere. */
function pointOf(
  { numbers, ofAgenda, meeting }: Extract<Reference, { kind: "point" }>,
  meetings: readonly KnownMeeting[],
  { committee, date }: Standpoint,
): string | null {
  if (!ofAgenda || numbers.length !== 1) return null;
  const home = meeting ?? { committee, date };
  const known = only(meetings.filter((other) => other.committee === home.committee && other.date === home.date));
  return only(known?.points.filter(({ number }) => number === numbers[0]) ?? [])?.href ?? null;
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
