import type { PointRecord } from "@/lib/published/views/records/point-record";
import type { VoteRecord } from "@/lib/published/views/records/vote-record";
import { outcomeLabel } from "@/lib/text/outcome";
import type { Cell } from "./csv";

/** The point that a row belongs to. Its `url` is a whole address by now. */
type Place = Pick<PointRecord, "url" | "meeting" | "number" | "title" | "caseNumber">;

/** A column of a table: its heading, what it holds, and where it is read from. `Row` is what one row is about. */
type Column<Row> = { name: string; description: string; cell: (row: Row, place: Place) => Cell };

/** A table for spreadsheets: its columns, and the rows that something about a point gives. */
export type Table<About> = { columns: { name: string; description: string }[]; rows: (about: About) => Cell[][] };

function table<Row, About extends Place>(columns: Column<Row>[], rowsOf: (about: About) => Row[]): Table<About> {
  return { columns, rows: (about) => rowsOf(about).map((row) => columns.map(({ cell }) => cell(row, about))) };
}

const where: Column<unknown>[] = [
  { name: "Kommune", description: "Kommunens navn.", cell: (_, { meeting }) => meeting.committee.municipality },
  { name: "Udvalg", description: "Udvalgets navn.", cell: (_, { meeting }) => meeting.committee.name },
  { name: "Dato", description: "Mødets dato: år, måned, dag.", cell: (_, { meeting }) => meeting.date },
  { name: "Punkt", description: "Punktets nummer, som referatet skriver det.", cell: (_, { number }) => number },
  { name: "Titel", description: "Punktets titel.", cell: (_, { title }) => title },
  {
    name: "Sagsnummer",
    description: "Som referatet skriver det; tomt, hvor der ikke står noget.",
    cell: (_, { caseNumber }) => caseNumber,
  },
];

/** The same person by whatever spelling. */
const person = { name: "Person", description: "Personens faste del af adressen, /personer/…; tomt for en gruppe." };

const address: Column<unknown> = { name: "Adresse", description: "Punktets side i portalen.", cell: (_, { url }) => url };

/** Every point. */
const pointsTable = table<PointRecord, PointRecord>(
  [
    ...where,
    { name: "Sagstype", description: "A, B, C, D eller E; tomt, hvor referatet ikke siger det.", cell: ({ caseType }) => caseType },
    { name: "Initiativret", description: "Ja, når et medlem har rejst sagen.", cell: ({ initiative }) => initiative },
    { name: "Lukket", description: "Ja, når punktet blev behandlet for lukkede døre.", cell: ({ closed }) => closed },
    {
      name: "Indstillet af",
      description: "Hvem der indstiller.",
      cell: ({ recommendation }) => recommendation?.proposers.join("; ") ?? null,
    },
    { name: "Indstilling", description: "Indstillingens ord.", cell: ({ recommendation }) => recommendation?.text ?? null },
    {
      name: "Udfald",
      description: "Hvad udvalget selv kom til, med portalens ord.",
      cell: ({ decision }) => outcomeLabel(decision?.outcome ?? "none"),
    },
    {
      name: "Udledt",
      description: "Ja, når referatet kun har stemmer og ingen konklusion.",
      cell: ({ decision }) => decision?.derived ?? null,
    },
    { name: "Beslutning", description: "Beslutningens ord.", cell: ({ decision }) => decision?.text ?? null },
    { name: "Linje", description: "Punktets første linje i kilden.", cell: ({ lines }) => lines.line },
    { name: "Slutlinje", description: "Punktets sidste linje i kilden.", cell: ({ lines }) => lines.endLine },
    address,
    { name: "Id", description: "Punktets faste id, som det beholder, når referatet udgives igen.", cell: ({ id }) => id },
  ],
  (point) => [point],
);

type Ballot = VoteRecord["ballots"][number];
const choices = { for: "for", against: "imod", abstained: "undlod" };

/** Every ballot of some votes of a point. */
export const ballotTable = table<{ vote: VoteRecord; ballot: Ballot }, Place & { votes: VoteRecord[] }>(
  [
    ...where,
    { name: "Afstemning om", description: "Hvad der blev stemt om.", cell: ({ vote }) => vote.subject },
    {
      name: "Ændringsforslag",
      description: "Ja, når det var et ændringsforslag og ikke punktet selv.",
      cell: ({ vote }) => vote.onAmendment,
    },
    { name: "Vedtaget", description: "Tomt, hvor referatet ikke siger det.", cell: ({ vote }) => vote.carried },
    {
      name: "Alle nævnt",
      description: "Nej, når referatet nævner færre, end der stemte. Så må stemmerne ikke tælles.",
      cell: ({ vote }) => vote.complete,
    },
    { name: "Navn", description: "Som referatet skriver det.", cell: ({ ballot }) => ballot.name },
    { ...person, cell: ({ ballot }) => ballot.person },
    { name: "Parti", description: "Det bogstav, der står i referatet; aldrig udledt.", cell: ({ ballot }) => ballot.party },
    { name: "Stemme", description: "For, imod eller undlod.", cell: ({ ballot }) => choices[ballot.choice] },
    { name: "Linje", description: "Afstemningens første linje i kilden.", cell: ({ vote }) => vote.lines.line },
    address,
    { name: "Afstemnings-id", description: "Fælles for stemmerne i én afstemning.", cell: ({ vote }) => vote.id },
  ],
  ({ votes }) => votes.flatMap((vote) => vote.ballots.map((ballot) => ({ vote, ballot }))),
);

type Absence = NonNullable<PointRecord["decision"]>["absences"][number];
const scopes = { meeting: "mødet", point: "punktet", part: "en del af punktet" };

/** Every absence that the minutes print. */
const absencesTable = table<Absence, PointRecord>(
  [
    ...where,
    { name: "Navn", description: "Som referatet skriver det.", cell: ({ name }) => name },
    { ...person, cell: (absence) => absence.person },
    { name: "Fraværende fra", description: "Mødet, punktet eller en del af punktet.", cell: ({ scope }) => scopes[scope] },
    { name: "Som skrevet", description: "Sætningen, der siger det.", cell: ({ text }) => text },
    { name: "Linje", description: "Sætningens første linje i kilden.", cell: ({ lines }) => lines.line },
    address,
  ],
  ({ decision }) => decision?.absences ?? [],
);

/** The tables by the names of their files. */
export const downloadTables = {
  "points.csv": pointsTable,
  "ballots.csv": { ...ballotTable, rows: (point) => ballotTable.rows({ ...point, votes: point.decision?.votes ?? [] }) },
  "absences.csv": absencesTable,
} satisfies Record<string, Table<PointRecord>>;
