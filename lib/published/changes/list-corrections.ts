import "server-only";
import { database } from "@/lib/database/database";
import type { AgendaPointWhereInput } from "@/lib/database/generated/models/AgendaPoint";
import type { CorrectionView } from "../views/change-view";

/**
 * The corrections that stand behind what is shown of a point: what was read first, what a person put in its place, and why. Where a
 * published version of the meeting hides what was public before it, what was read first is held back.
 * @param among the points that may be shown, of which this is one
 */
export async function listCorrections(key: string, among: AgendaPointWhereInput): Promise<CorrectionView[]> {
  // What a withdrawn attachment was called must not be told by how it was corrected.
  const withheld = (await database.withdrawnAttachment.count({ where: { pointKey: key } })) > 0;
  const rows = await database.correction.findMany({
    where: {
      undoneAt: null,
      path: { startsWith: `points/${key}/` },
      ...(withheld && { NOT: { path: { startsWith: `points/${key}/attachments/` } } }),
      revision: { points: { some: { AND: [among, { key }] } } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      path: true,
      printed: true,
      corrected: true,
      reason: true,
      revision: {
        select: {
          meeting: { select: { _count: { select: { revisions: { where: { hidesEarlier: true, publishedAt: { not: null } } } } } } },
        },
      },
    },
  });
  return rows.map(({ path, printed, corrected, reason, revision }) => {
    const parts = path.split("/").slice(2);
    const printedHidden = revision.meeting._count.revisions > 0;
    return { ...readPath(parts), printed: printedHidden ? null : asText(printed), printedHidden, corrected: asText(corrected), reason };
  });
}

/** The kind of field, and whose: a ballot and an absence are named by who they are of. */
function readPath(parts: string[]): Pick<CorrectionView, "field" | "subject"> {
  const last = parts.at(-1) ?? "";
  const list = parts.at(-2);
  if (list === "ballots" || list === "absences") return { field: list, subject: decodeURIComponent(last) };
  return { field: last, subject: null };
}

/** A corrected value in words of the tree; null for none, and for a change of structure, which has no text of its own. */
function asText(value: unknown): string | null {
  if (typeof value === "boolean") return value ? "true" : "false";
  return typeof value === "string" ? value : null;
}
