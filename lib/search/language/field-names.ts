import type { PartName } from "../indexing/point-parts";
import type { FieldName } from "./query";

/** Fields as they are typed; spellings without æøå and common other words for the same work too. */
const fields: Record<string, FieldName> = {
  udvalg: "committee",
  parti: "party",
  person: "person",
  navn: "person",
  politiker: "person",
  stemte: "vote",
  sag: "case",
  sagsnummer: "case",
  emne: "topic",
  type: "caseType",
  sagstype: "caseType",
  udfald: "outcome",
  uenighed: "disagreement",
  aar: "year",
  år: "year",
  fra: "from",
  til: "until",
};

/** Parts of a point as `i:` takes them. Each also works as a field of its own: `beslutning:udbud`. */
const parts: Record<string, PartName> = {
  titel: "title",
  beslutning: "decision",
  indstilling: "recommendation",
  resume: "summary",
  resumé: "summary",
  sagsfremstilling: "presentation",
  bilag: "attachments",
};

/** The field that a name (lower case) stands for. */
export function fieldOf(name: string): FieldName | null {
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

/** The part of a point that a name (lower case) stands for. */
export function partOf(name: string): PartName | null {
  return Object.hasOwn(parts, name) ? (parts[name] ?? null) : null;
}
