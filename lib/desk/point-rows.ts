import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/database/generated/client";
import { withoutLines } from "@/lib/minutes/attachments/without-lines";
import type { AgendaPoint, Attachment, Ballot, Decision } from "@/lib/minutes/minutes";
import { amendmentKind } from "./stored-kinds";

/** What the rows refer to: keys in the order of the points, cases by number, people by spelling. */
export type RowContext = {
  revisionId: string;
  keys: string[];
  cases: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
  /** The last part of each attachment's address, by the point's key, in the order of its list. */
  attachmentSlugs: ReadonlyMap<string, readonly string[]>;
  /** Withdrawn attachments by the point's key: no row says what stands on their lines. */
  withheld: ReadonlyMap<string, Attachment[]>;
};

/** All rows below a revision, ready to be written table by table. */
export type PointRows = {
  points: Prisma.AgendaPointCreateManyInput[];
  sections: Prisma.SectionCreateManyInput[];
  recommendations: Prisma.RecommendationCreateManyInput[];
  recommendationItems: Prisma.RecommendationItemCreateManyInput[];
  decisions: Prisma.DecisionCreateManyInput[];
  amendments: Prisma.AmendmentCreateManyInput[];
  votes: Prisma.VoteCreateManyInput[];
  ballots: Prisma.BallotCreateManyInput[];
  absences: Prisma.AbsenceCreateManyInput[];
  otherBodies: Prisma.OtherBodyDecisionCreateManyInput[];
  attachments: Prisma.AttachmentCreateManyInput[];
};

/** Turns the points of a tree into rows. */
export function pointRows(points: readonly AgendaPoint[], context: RowContext): PointRows {
  const rows: PointRows = {
    points: [],
    sections: [],
    recommendations: [],
    recommendationItems: [],
    decisions: [],
    amendments: [],
    votes: [],
    ballots: [],
    absences: [],
    otherBodies: [],
    attachments: [],
  };
  const slugs = pointSlugs(points);
  points.forEach((point, order) => addPoint(rows, point, order, slugs[order] ?? `punkt-${point.number}`, context));
  return rows;
}

/** `punkt-5`; a number printed again gets a suffix: `punkt-5-2`. */
function pointSlugs(points: readonly Pick<AgendaPoint, "number">[]): string[] {
  return points.map(({ number }, index) => {
    const before = points.slice(0, index).filter((point) => point.number === number).length;
    return before === 0 ? `punkt-${number}` : `punkt-${number}-${before + 1}`;
  });
}

function addPoint(rows: PointRows, point: AgendaPoint, order: number, slug: string, context: RowContext): void {
  const pointId = randomUUID();
  const { number, title, caseType, initiative, closed, line, endLine, page, caseNumber } = point;
  const key = context.keys[order];
  if (key === undefined) throw new RangeError(`No key for point ${number}.`);
  const withheld = context.withheld.get(key) ?? [];
  const caseId = caseNumber === null ? null : (context.cases.get(caseNumber) ?? null);
  rows.points.push({
    id: pointId,
    revisionId: context.revisionId,
    key,
    order,
    number,
    slug,
    title,
    caseType,
    initiative,
    closed,
    caseId,
    line,
    endLine,
    page,
  });
  point.sections.forEach((section, index) => {
    const { kind, heading } = section;
    const blocks = withoutLines(section.blocks, withheld);
    rows.sections.push({ pointId, order: index, kind, heading, blocks, line: section.line, endLine: section.endLine, page: section.page });
  });
  if (point.recommendation) addRecommendation(rows, pointId, point.recommendation);
  if (point.decision) addDecision(rows, pointId, point.decision, context);
  point.attachments.forEach((attachment, index) => {
    if (withheld.includes(attachment)) return;
    const own = context.attachmentSlugs.get(key)?.[index];
    if (own === undefined) throw new RangeError(`No address for attachment ${index} of point ${number}.`);
    const { title: name, line: from, endLine: to } = attachment;
    rows.attachments.push({ pointId, order: index, slug: own, title: name, line: from, endLine: to });
  });
}

function addRecommendation(rows: PointRows, pointId: string, recommendation: NonNullable<AgendaPoint["recommendation"]>): void {
  const id = randomUUID();
  const { proposers, text, items, itemSpans, line, endLine, page } = recommendation;
  rows.recommendations.push({ id, pointId, proposers, text, line, endLine, page });
  items.forEach((item, order) => {
    const span = itemSpans[order] ?? { line, endLine };
    rows.recommendationItems.push({ recommendationId: id, order, text: item, line: span.line, endLine: span.endLine });
  });
}

function addDecision(rows: PointRows, pointId: string, decision: Decision, { people }: RowContext): void {
  const decisionId = randomUUID();
  const { text, outcome, derived, withAddition, line, endLine, page, outcomeSpan } = decision;
  const conclusion = { outcomeLine: outcomeSpan?.line ?? null, outcomeEndLine: outcomeSpan?.endLine ?? null };
  rows.decisions.push({ id: decisionId, pointId, text, outcome, derived, withAddition, line, endLine, page, ...conclusion });
  decision.amendments.forEach(({ kind, proposers, text: moved, adopted, ...span }, order) => {
    rows.amendments.push({
      decisionId,
      order,
      kind: amendmentKind(kind),
      proposers,
      text: moved,
      adopted,
      line: span.line,
      endLine: span.endLine,
    });
  });
  decision.absences.forEach(({ name, scope, text: printed, ...span }, order) => {
    const personId = people.get(name) ?? null;
    rows.absences.push({ decisionId, order, name, scope, text: printed, personId, line: span.line, endLine: span.endLine });
  });
  decision.otherBodies.forEach(({ body, outcome: decided, ...span }, order) => {
    rows.otherBodies.push({ decisionId, order, body, outcome: decided, line: span.line, endLine: span.endLine });
  });
  decision.votes.forEach((vote, order) => {
    const voteId = randomUUID();
    rows.votes.push({
      id: voteId,
      decisionId,
      order,
      subject: vote.subject,
      carried: vote.carried,
      line: vote.line,
      endLine: vote.endLine,
    });
    const ballots = [...withChoice(vote.for, "for"), ...withChoice(vote.against, "against"), ...withChoice(vote.abstained, "abstained")];
    ballots.forEach(({ choice, ballot }, place) => {
      const { name, party, role } = ballot;
      const personId = people.get(name) ?? null;
      rows.ballots.push({ voteId, order: place, choice, name, party, role, personId, line: ballot.line, endLine: ballot.endLine });
    });
  });
}

function withChoice(ballots: readonly Ballot[], choice: "for" | "against" | "abstained") {
  return ballots.map((ballot) => ({ choice, ballot }));
}
