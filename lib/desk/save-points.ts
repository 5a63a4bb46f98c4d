import { randomUUID } from "node:crypto";
import { Prisma } from "@/lib/database/generated/client";
import { withdrawnOf } from "@/lib/minutes/attachments/withdrawn-of";
import type { Attachment, Minutes } from "@/lib/minutes/minutes";
import { type AddressedTree, attachmentSlugs } from "./attachment-slugs";
import { type KnownPoint, matchPoints, type PointTraits } from "./match-points";
import { pointRows } from "./point-rows";
import { saveCases } from "./save-cases";
import { savePeople } from "./save-people";
import { treeFromJson } from "./stored-tree";

/** `keys` are those of the points, in their order. */
export type SavedTree = { meetingId: string; revisionId: string; minutes: Minutes; keys: string[] };

/** Writes the rows below a revision from its tree. */
export async function savePoints(
  transaction: Prisma.TransactionClient,
  { meetingId, revisionId, minutes, keys }: SavedTree,
): Promise<void> {
  const { committee } = await transaction.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { committee: { select: { municipalityId: true } } },
  });
  const cases = await saveCases(transaction, committee.municipalityId, minutes.points);
  const people = await savePeople(transaction, committee.municipalityId, minutes.people);
  const { documentId } = await transaction.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { documentId: true } });
  const withheld = await listWithheld(transaction, { documentId, minutes, keys });
  const slugs = await attachmentSlugs(transaction, { documentId, minutes, keys });
  const rows = pointRows(minutes.points, { revisionId, keys, cases, people, withheld, attachmentSlugs: slugs });
  await transaction.agendaPoint.createMany({ data: rows.points });
  await transaction.section.createMany({ data: rows.sections });
  await transaction.recommendation.createMany({ data: rows.recommendations });
  await transaction.recommendationItem.createMany({ data: rows.recommendationItems });
  await transaction.decision.createMany({ data: rows.decisions });
  await transaction.amendment.createMany({ data: rows.amendments });
  await transaction.vote.createMany({ data: rows.votes });
  await transaction.ballot.createMany({ data: rows.ballots });
  await transaction.absence.createMany({ data: rows.absences });
  await transaction.otherBodyDecision.createMany({ data: rows.otherBodies });
  await transaction.attachment.createMany({ data: rows.attachments });
}

/** The attachments of a version that are withdrawn, by the point's key. */
async function listWithheld(
  transaction: Prisma.TransactionClient,
  { documentId, minutes, keys }: AddressedTree,
): Promise<Map<string, Attachment[]>> {
  const rows = await transaction.withdrawnAttachment.findMany({ where: { pointKey: { in: [...keys] } } });
  return new Map(
    minutes.points.map(({ attachments }, index) => {
      const key = keys[index] ?? "";
      const withdrawn = rows.filter(({ pointKey }) => pointKey === key);
      return [key, withdrawnOf(attachments, documentId, withdrawn)];
    }),
  );
}

/**
 * The keys of a version's points. One that an earlier version of the meeting had keeps its key, and the others are given new ones. Every point the
 * meeting ever had is a candidate, the newest version first, so that one that was left out for a while is known again; and by everything it was ever
 * called, so that one that was renamed by hand is known by what its file calls it, and stays withdrawn if it is.
 */
export async function matchKeys(
  transaction: Prisma.TransactionClient,
  { meetingId, revisionId, points }: { meetingId: string; revisionId: string; points: readonly PointTraits[] },
): Promise<string[]> {
  const before = await listKnownPoints(transaction, { meetingId, revisionId });
  const matches = matchPoints(before, points);
  const keys = matches.map((match) => (match === null ? undefined : before[match]?.key) ?? randomUUID());
  const fresh = keys.filter((_, index) => matches[index] === null);
  await transaction.pointIdentity.createMany({ data: fresh.map((key) => ({ key, meetingId })) });
  return keys;
}

async function listKnownPoints(
  transaction: Prisma.TransactionClient,
  { meetingId, revisionId }: { meetingId: string; revisionId: string },
): Promise<(KnownPoint & { key: string })[]> {
  const others = { meetingId, id: { not: revisionId } };
  const rows = await transaction.agendaPoint.findMany({
    where: { revision: others },
    orderBy: [{ revision: { number: "desc" } }, { order: "asc" }],
    select: { key: true, title: true, case: { select: { number: true } } },
  });
  const read = await transaction.revision.findMany({
    where: { ...others, readTree: { not: Prisma.DbNull } },
    orderBy: { number: "desc" },
    select: { readTree: true, readKeys: true },
  });
  const asRead = read.flatMap(({ readTree, readKeys }) =>
    treeFromJson(readTree).points.map(({ title, caseNumber }, index) => ({ key: readKeys[index] ?? "", title, caseNumber })),
  );
  const named = new Map<string, KnownPoint & { key: string; formerly: PointTraits[] }>();
  for (const { key, ...name } of [...rows.map(({ key, title, case: of }) => ({ key, title, caseNumber: of?.number ?? null })), ...asRead]) {
    const known = named.get(key);
    if (known) known.formerly.push(name);
    else if (key !== "") named.set(key, { key, ...name, formerly: [] });
  }
  return [...named.values()];
}
