import { outcomeLabel } from "@/lib/text/outcome";
import type { PointRecord } from "@/lib/published/views/records/point-record";

type Cell = string | number | boolean | null;

/** A table for spreadsheets: its headings, and the rows that a point gives. */
export type Table = { headings: string[]; rows: (point: PointRecord) => Cell[][] };

const where = ["Kommune", "Udvalg", "Dato", "Punkt", "Titel", "Sagsnummer"];

function whereOf({ meeting, number, title, caseNumber }: PointRecord): Cell[] {
  return [meeting.committee.municipality, meeting.committee.name, meeting.date, number, title, caseNumber];
}

export const pointsTable: Table = {
  headings: [
    ...where,
    "Sagstype",
    "Initiativret",
    "Lukket",
    "Indstillet af",
    "Indstilling",
    "Udfald",
    "Udledt",
    "Beslutning",
    "Linje",
    "Slutlinje",
    "Adresse",
    "Id",
  ],
  rows: (point) => [
    [
      ...whereOf(point),
      point.caseType,
      point.initiative,
      point.closed,
      point.recommendation?.proposers.join("; ") ?? null,
      point.recommendation?.text ?? null,
      outcomeLabel(point.decision?.outcome ?? "none"),
      point.decision?.derived ?? null,
      point.decision?.text ?? null,
      point.lines.line,
      point.lines.endLine,
      point.url,
      point.id,
    ],
  ],
};

const choices = { for: "for", against: "imod", abstained: "undlod" };

export const ballotsTable: Table = {
  headings: [
    ...where,
    "Afstemning om",
    "Ændringsforslag",
    "Vedtaget",
    "Alle nævnt",
    "Navn",
    "Parti",
    "Stemme",
    "Linje",
    "Adresse",
    "Afstemnings-id",
  ],
  rows: (point) =>
    (point.decision?.votes ?? []).flatMap((vote) =>
      vote.ballots.map(({ name, party, choice }) => [
        ...whereOf(point),
        vote.subject,
        vote.onAmendment,
        vote.carried,
        vote.complete,
        name,
        party,
        choices[choice],
        vote.lines.line,
        point.url,
        vote.id,
      ]),
    ),
};

const scopes = { meeting: "mødet", point: "punktet", part: "en del af punktet" };

export const absencesTable: Table = {
  headings: [...where, "Navn", "Fraværende fra", "Som skrevet", "Linje", "Adresse"],
  rows: (point) =>
    (point.decision?.absences ?? []).map(({ name, scope, text, lines }) => [
      ...whereOf(point),
      name,
      scopes[scope],
      text,
      lines.line,
      point.url,
    ]),
};
