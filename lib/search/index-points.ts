import type { Prisma } from "@/lib/database/generated/client";
import { type PointSummaryRow, pointSummarySelect } from "@/lib/published/to-point-summary";
import { getWords } from "./get-words";
import { filterTerm, isSampled, sampleTerm } from "./indexing/filter-terms";
import { pointParts } from "./indexing/point-parts";
import { pointVectors } from "./indexing/point-vectors";

/** Rises with every change of what is written here, `pointSummarySelect` included; `rebuild-search` and `npm start` write older rows anew. */
export const searchIndexVersion = 7;

const indexed = {
  id: true,
  title: true,
  caseType: true,
  order: true,
  case: { select: { number: true, kleSubject: true, kleGroup: true, kleMainGroup: true } },
  sections: { orderBy: { order: "asc" }, select: { kind: true, heading: true, blocks: true } },
  decision: {
    select: {
      outcome: true,
      amendments: { select: { id: true } },
      votes: { select: { ballots: { select: { party: true, personId: true, choice: true } } } },
      absences: { select: { personId: true, line: true, endLine: true } },
    },
  },
  revision: { select: { meeting: { select: { date: true, committeeId: true, committee: { select: { slug: true } } } } } },
} satisfies Prisma.AgendaPointSelect;

type IndexedPoint = Prisma.AgendaPointGetPayload<{ select: typeof indexed }>;

/** Writes the search rows of a meeting anew: those of its public points, or none when it is not public. Belongs to the transaction of the change. */
export async function indexMeeting(transaction: Prisma.TransactionClient, meetingId: string): Promise<number> {
  await transaction.searchPoint.deleteMany({ where: { point: { revision: { meetingId } } } });
  const points = await transaction.agendaPoint.findMany({
    where: { revision: { currentOf: { id: meetingId, state: "published" } }, identity: { withdrawnAt: null } },
    select: indexed,
  });
  const summaries = await readSummaries(
    transaction,
    points.map(({ id }) => id),
  );
  const rows = JSON.stringify(points.map((point) => ({ ...searchRow(point), summary: summaries.get(point.id) })));
  await transaction.$executeRaw`
    INSERT INTO search_point
      (point_id, committee_id, date, case_type, case_number, outcome, divided, parties, title, place, amended, topic, heads, body)
    SELECT point_id, committee_id, date, case_type, case_number, outcome, divided, parties, title, place, amended, topic, heads::tsvector, body::tsvector
    FROM jsonb_to_recordset(${rows}::jsonb) AS row (point_id uuid, committee_id uuid, date date, case_type "CaseType", case_number text,
      outcome "Outcome", divided boolean, parties text[], title text, place integer, amended boolean, topic text, heads text, body text)`;
  await transaction.$executeRaw`
    INSERT INTO search_text (point_id, parts, plain, summary, words)
    SELECT point_id, parts, plain, summary, words
    FROM jsonb_to_recordset(${rows}::jsonb) AS row (point_id uuid, parts jsonb, plain text, summary jsonb, words text[])`;
  return points.length;
}

async function readSummaries(transaction: Prisma.TransactionClient, ids: string[]): Promise<Map<string, PointSummaryRow>> {
  const rows = await transaction.agendaPoint.findMany({ where: { id: { in: ids } }, select: { id: true, ...pointSummarySelect } });
  return new Map(rows.map(({ id, ...summary }) => [id, summary]));
}

function searchRow(point: IndexedPoint) {
  const { id, title, caseType, order } = point;
  const { date, committeeId } = point.revision.meeting;
  const caseNumber = point.case?.number ?? null;
  const parts = pointParts(point.sections, point.decision?.absences ?? []);
  const ballots = ballotsOf(point);
  return {
    point_id: id,
    committee_id: committeeId,
    date,
    case_type: caseType,
    case_number: caseNumber,
    outcome: point.decision?.outcome ?? null,
    divided: ballots.length > 0,
    parties: [...new Set(ballots.flatMap(({ party }) => party ?? []))].sort(),
    title,
    place: order,
    amended: (point.decision?.amendments.length ?? 0) > 0,
    topic: point.case?.kleMainGroup ?? null,
    parts,
    plain: parts.map(({ text }) => text).join("\n"),
    ...pointVectors({ title, caseNumber, parts, filters: filtersOf(point) }, getWords()),
  };
}

function ballotsOf({ decision }: IndexedPoint) {
  return decision?.votes.flatMap(({ ballots }) => ballots) ?? [];
}

function filtersOf(point: IndexedPoint): string[] {
  const { date, committee } = point.revision.meeting;
  const { kleSubject, kleGroup, kleMainGroup, number } = point.case ?? {};
  const ballots = ballotsOf(point);
  const people = [...ballots, ...(point.decision?.absences ?? [])].flatMap(({ personId }) => personId ?? []);
  const filters = [
    filterTerm.committee(committee.slug),
    filterTerm.outcome(point.decision?.outcome ?? "none"),
    filterTerm.year(date.getUTCFullYear()),
    filterTerm.month(date.toISOString()),
    ...(isSampled(point.id) ? [sampleTerm] : []),
    ...(point.caseType === null ? [] : [filterTerm.caseType(point.caseType)]),
    ...(ballots.length > 0 ? [filterTerm.disagreement("afstemning")] : []),
    ...(point.decision?.amendments.length ? [filterTerm.disagreement("aendringsforslag")] : []),
    ...[kleMainGroup, kleGroup, kleSubject].flatMap((topic) => (topic ? [filterTerm.topic(topic)] : [])),
    ...(number === undefined ? [] : [filterTerm.caseNumber(number)]),
    ...people.map(filterTerm.person),
    ...ballots.flatMap(({ party, personId, choice }) => [
      filterTerm.ballot(choice),
      ...(party === null ? [] : [filterTerm.party(party), filterTerm.partyBallot(party, choice)]),
      ...(personId === null ? [] : [filterTerm.personBallot(personId, choice)]),
    ]),
  ];
  return [...new Set(filters)];
}
