import { createHash } from "node:crypto";
import type { Prisma } from "@/lib/database/generated/client";
import type { Attachment, Minutes } from "@/lib/minutes/minutes";
import { freeSlug } from "./free-slug";

/** `keys` are those of the points, in their order; `documentId` is the file that they are read from. */
export type AddressedTree = { documentId: string; minutes: Pick<Minutes, "points">; keys: readonly string[] };

type Known = Prisma.AttachmentAddressGetPayload<object>;

/**
 * The last part of the address of every attachment, `bilag-2`, by the point's key and in the order of the list. One that an earlier version had keeps
 * its address whatever its place is now: it is known by the line it stands on in the same file, else by any title it ever had. An address that one
 * had, also one that is withdrawn, is never given to another.
 */
export async function attachmentSlugs(
  transaction: Prisma.TransactionClient,
  { documentId, minutes, keys }: AddressedTree,
): Promise<Map<string, string[]>> {
  const known = await transaction.attachmentAddress.findMany({
    where: { pointKey: { in: [...keys] } },
    orderBy: [{ pointKey: "asc" }, { slug: "asc" }],
  });
  const slugs = new Map<string, string[]>();
  for (const [index, { attachments }] of minutes.points.entries()) {
    const pointKey = keys[index] ?? "";
    const rows = known.filter((row) => row.pointKey === pointKey);
    const matches = matchKnown(attachments, rows, documentId);
    const taken = new Set(rows.map(({ slug }) => slug));
    const own = attachments.map((_, place) => {
      const slug = matches[place]?.slug ?? freeSlug(`bilag-${place + 1}`, taken);
      taken.add(slug);
      return slug;
    });
    slugs.set(pointKey, own);
    for (const [place, { title, line }] of attachments.entries()) {
      const slug = own[place] ?? "";
      const titles = [...new Set([...(matches[place]?.titles ?? []), hashOf(title)])];
      const data = { titles, documentId, line };
      await transaction.attachmentAddress.upsert({
        where: { pointKey_slug: { pointKey, slug } },
        create: { pointKey, slug, ...data },
        update: data,
      });
    }
  }
  return slugs;
}

/** For each attachment the address it had; null where it had none. Each address is found once. */
function matchKnown(attachments: readonly Attachment[], rows: readonly Known[], documentId: string): (Known | null)[] {
  const claimed = new Set<Known>();
  const claim = (fits: (row: Known) => boolean) => {
    const found = rows.find((row) => !claimed.has(row) && fits(row)) ?? null;
    if (found) claimed.add(found);
    return found;
  };
  const byLine = attachments.map(({ line }) => claim((row) => row.documentId === documentId && row.line === line));
  return attachments.map(({ title }, place) => byLine[place] ?? claim((row) => row.titles.includes(hashOf(title))));
}

/** Of the title only a hash is kept: what was removed from it must not stay here. */
function hashOf(title: string): string {
  return createHash("sha256").update(title).digest("hex");
}
