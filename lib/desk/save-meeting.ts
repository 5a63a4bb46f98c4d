import { slug } from "@/lib/danish/slug";
import type { Prisma } from "@/lib/database/generated/client";
import type { MinutesKind } from "@/lib/database/generated/enums";
import type { Minutes } from "@/lib/minutes/minutes";
import { freeSlug } from "./free-slug";
import { minutesKind } from "./stored-kinds";

/**
 * Finds or makes the municipality, the committee and the meeting that a referat is about. Two referater tell of one meeting when committee and date
 * agree, their times do not differ, and both or neither are a supplementary agenda; any other meeting of the day gets a suffix in its address.
 * @returns `first` is true where the meeting had no version before
 */
export async function saveMeeting(
  transaction: Prisma.TransactionClient,
  municipality: { name: string; example: boolean },
  minutes: Minutes,
): Promise<{ meetingId: string; first: boolean }> {
  const municipalityId = await saveMunicipality(transaction, municipality);
  const committeeId = await saveCommittee(transaction, municipalityId, slug(municipality.name), minutes.committee);
  const sameDay = await transaction.meeting.findMany({
    where: { committeeId, date: new Date(minutes.date) },
    orderBy: { createdAt: "asc" },
    select: { id: true, time: true, kind: true, currentRevisionId: true },
  });
  const known = sameDay.find((meeting) => isSameMeeting(meeting, minutes));
  const told = meetingFacts(minutes);
  if (known) {
    // What the public sees of a meeting changes when a version is published, not when one is drafted.
    if (known.currentRevisionId === null) await transaction.meeting.update({ where: { id: known.id }, data: told });
    return { meetingId: known.id, first: false };
  }
  const address = sameDay.length === 0 ? minutes.date : `${minutes.date}-${sameDay.length + 1}`;
  const meeting = await transaction.meeting.create({
    data: { committeeId, slug: address, date: new Date(minutes.date), ...told },
    select: { id: true },
  });
  return { meetingId: meeting.id, first: true };
}

/** The committees that a referat may mean by a name that it prints. */
export function calledSo(name: string) {
  return { OR: [{ name }, { aliases: { some: { name } } }] } satisfies Prisma.CommitteeWhereInput;
}

/** Whether a referat tells of a meeting of its committee and day. */
export function isSameMeeting(meeting: { time: string | null; kind: MinutesKind }, minutes: Pick<Minutes, "time" | "kind">): boolean {
  const sameTime = meeting.time === null || minutes.time === null || meeting.time === minutes.time;
  return sameTime && (meeting.kind === "tillaegsdagsorden") === (minutesKind(minutes.kind) === "tillaegsdagsorden");
}

/** What a version says of its meeting besides committee and date. */
export function meetingFacts({ kind, time, place, term }: Pick<Minutes, "kind" | "time" | "place" | "term">) {
  return { kind: minutesKind(kind), time, place, termFrom: term?.from ?? null, termTo: term?.to ?? null };
}

async function saveMunicipality(
  transaction: Prisma.TransactionClient,
  { name, example }: { name: string; example: boolean },
): Promise<string> {
  const { id } = await transaction.municipality.upsert({
    where: { slug: slug(name) },
    create: { slug: slug(name), name, example },
    update: {},
    select: { id: true },
  });
  return id;
}

async function saveCommittee(
  transaction: Prisma.TransactionClient,
  municipalityId: string,
  municipalitySlug: string,
  name: string,
): Promise<string> {
  const known = await transaction.committee.findFirst({ where: { municipalityId, ...calledSo(name) }, select: { id: true } });
  if (known) return known.id;
  const wanted = slug(name) || "udvalg";
  const alike = await transaction.committee.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  const taken = new Set(alike.map((committee) => committee.slug));
  // Two municipalities may both have a »Kulturudvalget«: the second is told by its municipality.
  const free = taken.has(wanted) ? freeSlug(`${wanted}-${municipalitySlug}`, taken) : wanted;
  const committee = await transaction.committee.create({ data: { municipalityId, name, slug: free }, select: { id: true } });
  return committee.id;
}
