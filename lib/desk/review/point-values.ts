import type { AgendaPoint, Block, Decision, Minutes } from "@/lib/minutes/minutes";

/** What of a meeting or a point a value is about. */
export type ValueField =
  | ("kind" | "committee" | "date" | "time" | "place" | "term")
  | ("number" | "title" | "caseNumber" | "caseType" | "initiative" | "closed" | "section" | "recommenders" | "recommendation")
  | ("decision" | "outcome" | "withAddition" | "derived" | "vote" | "carried" | "ballot" | "amendment" | "movers" | "adopted")
  | ("absence" | "otherBody" | "attachment");

/** One value, as it stands in the tree, in passages. `subject` says which of several: a heading, a name. */
export type PointValue = { field: ValueField; subject: string | null; passages: string[] };

/** What a version says of its meeting besides the points. */
export function meetingValues({ kind, committee, date, time, place, term }: Minutes): PointValue[] {
  return [
    one("kind", kind),
    one("committee", committee),
    one("date", date),
    one("time", time),
    one("place", place),
    one("term", term && `${term.from}–${term.to}`),
  ];
}

/** Every value of a point that a reader sees or counts. Where it stands in its file is none. */
export function pointValues(point: AgendaPoint): PointValue[] {
  const { recommendation, decision } = point;
  return [
    one("number", point.number),
    one("title", point.title),
    one("caseNumber", point.caseNumber),
    one("caseType", point.caseType),
    one("initiative", point.initiative),
    one("closed", point.closed),
    ...point.sections.map(({ kind, heading, blocks }): PointValue => ({
      field: "section",
      subject: heading === "" ? null : heading,
      passages: [`[${kind}]`, ...blocks.flatMap(passagesOf)],
    })),
    ...(recommendation
      ? [
          one("recommenders", listed(recommendation.proposers)),
          { field: "recommendation" as const, subject: null, passages: [recommendation.text, ...recommendation.items] },
        ]
      : []),
    ...(decision ? decisionValues(decision) : []),
    ...point.attachments.map(({ title }, index) => one("attachment", title, `${index + 1}`)),
  ];
}

function decisionValues(decision: Decision): PointValue[] {
  return [
    one("decision", decision.text),
    one("outcome", decision.outcome),
    one("withAddition", decision.withAddition),
    one("derived", decision.derived),
    ...decision.votes.flatMap((vote) => [
      one("vote", vote.subject),
      one("carried", vote.carried, vote.subject),
      ...(["for", "against", "abstained"] as const).flatMap((choice) =>
        vote[choice].map(({ name, party }) => one("ballot", choice, party === null ? name : `${name} (${party})`)),
      ),
    ]),
    ...decision.amendments.flatMap((amendment, index) => [
      one("amendment", amendment.text, `${index + 1}`),
      one("movers", listed(amendment.proposers), `${index + 1}`),
      one("adopted", amendment.adopted, `${index + 1}`),
    ]),
    ...decision.absences.map(({ name, scope }) => one("absence", scope, name)),
    ...decision.otherBodies.map(({ body, outcome }) => one("otherBody", outcome, body)),
  ];
}

function one(field: ValueField, value: string | number | boolean | null, subject: string | null = null): PointValue {
  return { field, subject, passages: value === null ? [] : [String(value)] };
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join(", ");
}

function passagesOf(block: Block): string[] {
  if (block.type === "list") return block.items;
  return block.type === "table" ? block.rows.map((row) => row.join(" | ")) : [block.text];
}
