import type { Prisma } from "@/lib/database/generated/client";

type Place = { meetingId: string; revisionId: string };
type Named = { id: string; title: string; key: string; documentId: string | null };

/**
 * Gives attachments of a further version that came without a file the one that the same attachment had before: of the same point, by the same title, in
 * the public version, or in the newest other where none is public. So their addresses keep working when a referat is corrected. A title that stands
 * twice at a point is left alone.
 * @returns how many were given one
 */
export async function inheritAttachments(transaction: Prisma.TransactionClient, { meetingId, revisionId }: Place): Promise<number> {
  const before = await findVersionBefore(transaction, { meetingId, revisionId });
  if (before === null) return 0;
  const earlier = named(await listAttachments(transaction, before));
  let inherited = 0;
  for (const [name, { id, documentId }] of named(await listAttachments(transaction, revisionId))) {
    const file = earlier.get(name)?.documentId ?? null;
    if (documentId !== null || file === null) continue;
    await transaction.attachment.update({ where: { id }, data: { documentId: file } });
    inherited += 1;
  }
  return inherited;
}

async function findVersionBefore(transaction: Prisma.TransactionClient, { meetingId, revisionId }: Place): Promise<string | null> {
  const { currentRevisionId } = await transaction.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { currentRevisionId: true },
  });
  if (currentRevisionId !== null && currentRevisionId !== revisionId) return currentRevisionId;
  const newest = await transaction.revision.findFirst({
    where: { meetingId, id: { not: revisionId } },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  return newest?.id ?? null;
}

async function listAttachments(transaction: Prisma.TransactionClient, revisionId: string): Promise<Named[]> {
  const rows = await transaction.attachment.findMany({
    where: { point: { revisionId } },
    select: { id: true, title: true, documentId: true, point: { select: { key: true } } },
  });
  return rows.map(({ point, ...row }) => ({ ...row, key: point.key }));
}

/** By point and title; of what stands twice nothing. */
function named(attachments: Named[]): Map<string, Named> {
  const byName = new Map<string, Named[]>();
  for (const attachment of attachments) {
    const name = `${attachment.key} ${attachment.title.trim().replaceAll(/\s+/gu, " ").toLowerCase()}`;
    byName.set(name, [...(byName.get(name) ?? []), attachment]);
  }
  return new Map([...byName].flatMap(([name, [one, other]]) => (one && !other ? [[name, one]] : [])));
}
