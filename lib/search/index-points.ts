import { z } from "zod";
import type { Prisma } from "@/lib/database/generated/client";

const indexed = {
  id: true,
  title: true,
  caseType: true,
  case: { select: { number: true } },
  sections: { orderBy: { order: "asc" }, select: { kind: true, heading: true, blocks: true } },
  recommendation: { select: { text: true } },
  decision: { select: { text: true, outcome: true, votes: { select: { ballots: { select: { party: true } } } } } },
  revision: { select: { meeting: { select: { committeeId: true, date: true } } } },
} satisfies Prisma.AgendaPointSelect;

type IndexedPoint = Prisma.AgendaPointGetPayload<{ select: typeof indexed }>;

/** Writes the search rows of a meeting anew: those of its public points, or none when it is not public. Belongs to the transaction of the change. */
export async function indexMeeting(transaction: Prisma.TransactionClient, meetingId: string): Promise<number> {
  await transaction.searchPoint.deleteMany({ where: { point: { revision: { meetingId } } } });
  const points = await transaction.agendaPoint.findMany({
    where: { revision: { currentOf: { id: meetingId, state: "published" } }, identity: { withdrawnAt: null } },
    select: indexed,
  });
  await transaction.searchPoint.createMany({ data: points.map(searchRow) });
  return points.length;
}

function searchRow(point: IndexedPoint): Prisma.SearchPointCreateManyInput {
  const { committeeId, date } = point.revision.meeting;
  const ballots = point.decision?.votes.flatMap((vote) => vote.ballots) ?? [];
  const others = point.sections.filter(({ kind }) => kind !== "decision" && kind !== "recommendation");
  return {
    pointId: point.id,
    committeeId,
    date,
    caseType: point.caseType,
    caseNumber: point.case?.number ?? null,
    outcome: point.decision?.outcome ?? null,
    divided: (point.decision?.votes.length ?? 0) > 0,
    parties: [...new Set(ballots.flatMap(({ party }) => party ?? []))].sort(),
    title: point.title,
    decision: point.decision?.text ?? "",
    recommendation: point.recommendation?.text ?? "",
    body: others.flatMap(({ heading, blocks }) => [heading, ...blockTexts(blocks)]).join("\n"),
  };
}

const block = z.discriminatedUnion("type", [
  z.object({ type: z.literal("heading"), text: z.string() }),
  z.object({ type: z.literal("paragraph"), text: z.string() }),
  z.object({ type: z.literal("list"), items: z.array(z.string()) }),
  z.object({ type: z.literal("table"), rows: z.array(z.array(z.string())) }),
]);

function blockTexts(blocks: Prisma.JsonValue): string[] {
  return z
    .array(block)
    .parse(blocks)
    .flatMap((part) => {
      if (part.type === "list") return part.items;
      return part.type === "table" ? part.rows.map((row) => row.join(" ")) : [part.text];
    });
}
