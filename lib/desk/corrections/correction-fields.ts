import { z } from "zod";
import type { AgendaPoint, Decision } from "@/lib/minutes/minutes";
import type { CorrectionField } from "./correction-field";
import { absenceField, ballotField } from "./member-fields";
import { amendmentProposersField, recommendationProposersField } from "./proposer-fields";

const line = z.string().trim().min(1).max(1_000);
const text = z.string().trim().min(1).max(20_000);
const outcomes = z.enum(["approved", "recommended", "discussed", "noted", "rejected", "postponed", "other"]);
const sectionKinds = z.enum([
  "summary",
  "effect",
  "recommendation",
  "decision",
  "presentation",
  "economy",
  "attachments",
  "proposal",
  "proposerRecommendation",
  "administrationComment",
  "other",
]);

/** THE PLACE for what can be corrected. A field that is missing here cannot be. */
const fields: CorrectionField[] = [
  { pattern: /^title$/, value: line, read: ({ title }) => title, write: (point, _, title) => ({ ...point, title: String(title) }) },
  {
    pattern: /^caseNumber$/,
    value: line.max(60).nullable(),
    read: ({ caseNumber }) => caseNumber,
    write: (point, _, caseNumber) => ({ ...point, caseNumber: caseNumber === null ? null : String(caseNumber) }),
  },
  {
    pattern: /^decision\/outcome$/,
    value: outcomes,
    read: ({ decision }) => decision?.outcome,
    // What a person has decided follows from no votes.
    write: (point, _, outcome) => withDecision(point, { outcome: outcomes.parse(outcome), derived: false }),
  },
  {
    pattern: /^decision\/withAddition$/,
    value: z.boolean(),
    read: ({ decision }) => decision?.withAddition,
    write: (point, _, added) => withDecision(point, { withAddition: added === true }),
  },
  {
    pattern: /^decision\/votes\/(\d+)\/carried$/,
    value: z.boolean().nullable(),
    read: ({ decision }, [index]) => decision?.votes[Number(index)]?.carried,
    write: (point, [index], carried) =>
      withDecision(point, { votes: changed(point.decision?.votes, index, { carried: carried as boolean | null }) }),
  },
  ballotField,
  absenceField,
  recommendationProposersField,
  amendmentProposersField,
  {
    pattern: /^decision\/amendments\/(\d+)\/text$/,
    value: text,
    read: ({ decision }, [index]) => decision?.amendments[Number(index)]?.text,
    write: (point, [index], moved) =>
      withDecision(point, { amendments: changed(point.decision?.amendments, index, { text: String(moved) }) }),
  },
  {
    pattern: /^decision\/amendments\/(\d+)\/adopted$/,
    value: z.boolean().nullable(),
    read: ({ decision }, [index]) => decision?.amendments[Number(index)]?.adopted,
    write: (point, [index], adopted) =>
      withDecision(point, { amendments: changed(point.decision?.amendments, index, { adopted: adopted as boolean | null }) }),
  },
  {
    pattern: /^attachments\/(\d+)\/title$/,
    value: line,
    read: ({ attachments }, [index]) => attachments[Number(index)]?.title,
    write: (point, [index], title) => ({ ...point, attachments: changed(point.attachments, index, { title: String(title) }) }),
  },
  {
    pattern: /^sections\/(\d+)\/kind$/,
    value: sectionKinds,
    read: ({ sections }, [index]) => sections[Number(index)]?.kind,
    write: (point, [index], kind) => ({ ...point, sections: changed(point.sections, index, { kind: sectionKinds.parse(kind) }) }),
  },
];

/** The field that a part of a path names, with the names or numbers in it decoded. Null where it names none. */
export function findField(part: string): { field: CorrectionField; names: string[] } | null {
  for (const field of fields) {
    const match = field.pattern.exec(part);
    if (match) return { field, names: match.slice(1).map(decodeURIComponent) };
  }
  return null;
}

function withDecision(point: AgendaPoint, change: Partial<Decision>): AgendaPoint {
  return point.decision ? { ...point, decision: { ...point.decision, ...change } } : point;
}

function changed<Item>(items: readonly Item[] | undefined, index: string | undefined, change: Partial<Item>): Item[] {
  return (items ?? []).map((item, place) => (place === Number(index) ? { ...item, ...change } : item));
}
