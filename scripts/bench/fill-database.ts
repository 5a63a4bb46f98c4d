import { randomUUID } from "node:crypto";
import pg from "pg";
import { filterTerm, isSampled, sampleTerm } from "@/lib/search/indexing/filter-terms";
import type { Block, CaseType } from "@/lib/minutes/minutes";
import type { PointSummaryRow } from "@/lib/published/to-point-summary";
import type { PointPart } from "@/lib/search/indexing/point-parts";
import { pointVectors } from "@/lib/search/indexing/point-vectors";
import { getWords } from "@/lib/search/get-words";
import type { ScaleCorpus, ScalePoint } from "./scale-corpus";

const pointsPerMeeting = 15;
const committees = 20;
const meetingsPerBatch = 40;
const parties = ["A", "B", "C", "F", "O", "V", "Ø"];
const outcomes = ["approved", "recommended", "discussed", "noted", "rejected", "postponed"] as const;

type Row = Record<string, unknown>;

/**
 * Fills a database with so many points, or goes on where an earlier fill was stopped. Triggers and the large indexes wait until the end, as they do in
 * a restore.
 */
export async function fillDatabase(url: string, corpus: ScaleCorpus, points: number): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; SET synchronous_commit = off;
      DROP INDEX IF EXISTS search_point_heads_idx; DROP INDEX IF EXISTS search_point_body_idx`);
    const bodies = await addCommittees(client);
    const meetings = Math.ceil(points / pointsPerMeeting);
    const began = Date.now();
    let writing = Promise.resolve();
    for (let from = await countMeetings(client); from < meetings; from += meetingsPerBatch) {
      const batch = new Map<string, Row[]>();
      for (let meeting = from; meeting < Math.min(from + meetingsPerBatch, meetings); meeting += 1) {
        addMeeting(batch, corpus, { meeting, meetings, committee: bodies[meeting % committees] });
      }
      await writing;
      writing = insertBatch(client, batch);
      if ((from / meetingsPerBatch) % 50 === 0) console.log(`${from * pointsPerMeeting} points after ${secondsSince(began)} s`);
    }
    await writing;
    await client.query(`CREATE INDEX search_point_heads_idx ON search_point USING GIN (heads) WITH (fastupdate = off);
      CREATE INDEX search_point_body_idx ON search_point USING GIN (body) WITH (fastupdate = off);
      TRUNCATE search_word;
      INSERT INTO search_word (word, folded, skeleton, stem, points)
      SELECT split_part(entry, ' ', 1), min(split_part(entry, ' ', 2)), search_skeleton(min(split_part(entry, ' ', 2))), min(split_part(entry, ' ', 3)), count(*)
      FROM search_text, unnest(words) AS entry GROUP BY 1`);
    await client.query("VACUUM ANALYZE");
    console.log(`${points} points indexed after ${secondsSince(began)} s`);
  } finally {
    await client.end();
  }
}

function secondsSince(began: number): number {
  return Math.round((Date.now() - began) / 1000);
}

async function addCommittees(client: pg.Client): Promise<Row[]> {
  const { rows } = await client.query<Row>("SELECT id, slug FROM committee ORDER BY length(slug), slug");
  if (rows.length > 0) return rows;
  const municipality = randomUUID();
  await insert(client, "municipality", [{ id: municipality, slug: "skala", name: "Skala Kommune" }]);
  const bodies = Array.from({ length: committees }, (_, index) => ({
    id: randomUUID(),
    municipality_id: municipality,
    slug: `udvalg-${index + 1}`,
    name: `Udvalg ${index + 1}`,
  }));
  await insert(client, "committee", bodies);
  return bodies;
}

async function countMeetings(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>("SELECT count(*)::int AS count FROM meeting");
  return rows[0]?.count ?? 0;
}

/** A batch stands whole or not at all. */
async function insertBatch(client: pg.Client, batch: Map<string, Row[]>): Promise<void> {
  await client.query("BEGIN");
  for (const [table, rows] of batch) await insert(client, table, rows);
  await client.query("COMMIT");
}

type Place = { meeting: number; meetings: number; committee: Row | undefined };

function addMeeting(batch: Map<string, Row[]>, corpus: ScaleCorpus, { meeting, meetings, committee }: Place): void {
  corpus.begin(meeting);
  const add = (table: string, row: Row) => {
    const rows = batch.get(table);
    if (rows) rows.push(row);
    else batch.set(table, [row]);
  };
  const [id, revisionId, documentId] = [randomUUID(), randomUUID(), randomUUID()];
  const day = new Date(Date.UTC(2007, 0, 1) + Math.floor((meeting / meetings) * 18 * 365.25) * 86_400_000);
  const date = day.toISOString().slice(0, 10);
  const now = new Date();
  add("document", { id: documentId, sha256: documentId, name: "skala.txt", media_type: "text/plain", size: 1 });
  add("meeting", {
    id,
    committee_id: committee?.id,
    slug: `${date}-${meeting}`,
    kind: "referat",
    date,
    state: "published",
    current_revision_id: revisionId,
    updated_at: now,
  });
  add("revision", {
    id: revisionId,
    meeting_id: id,
    number: 1,
    document_id: documentId,
    tree: {},
    parser_version: "skala",
    published_at: now,
  });
  for (let place = 0; place < pointsPerMeeting; place += 1) {
    const point = corpus.next();
    addPoint(add, corpus, point, { place, date, meetingId: id, revisionId, committee });
  }
}

type PointPlace = { place: number; date: string; meetingId: string; revisionId: string; committee: Row | undefined };

function addPoint(
  add: (table: string, row: Row) => void,
  corpus: ScaleCorpus,
  point: ScalePoint,
  { place, date, meetingId, revisionId, committee }: PointPlace,
): void {
  const [id, key, decisionId] = [randomUUID(), randomUUID(), randomUUID()];
  const { title, caseNumber } = point;
  const outcome = corpus.pick(outcomes);
  const caseType = corpus.pick(["A", "B", "C", "D"] as const);
  const divided = corpus.random() < 0.05;
  const parts: PointPart[] = [point.decision, ...point.paragraphs].map((text, index) => ({
    part: index === 0 ? "decision" : index === 1 ? "summary" : "presentation",
    heading: index === 0 ? "Beslutning" : index === 1 ? "Resume" : "Sagsfremstilling",
    line: index + 1,
    endLine: index + 1,
    text,
    aside: false,
  }));
  add("point_identity", { key, meeting_id: meetingId });
  add("agenda_point", {
    id,
    revision_id: revisionId,
    key,
    order: place,
    number: place + 1,
    slug: `punkt-${place + 1}`,
    title,
    case_type: caseType,
    initiative: false,
    closed: false,
    line: 1,
    end_line: parts.length,
  });
  const block: Block = { type: "paragraph", text: point.decision, line: 1, endLine: 1, page: null };
  add("section", {
    id: randomUUID(),
    point_id: id,
    order: 0,
    kind: "decision",
    heading: "Beslutning",
    blocks: [block],
    line: 1,
    end_line: 1,
  });
  add("decision", {
    id: decisionId,
    point_id: id,
    text: point.decision,
    outcome,
    derived: false,
    with_addition: false,
    line: 1,
    end_line: 1,
    outcome_line: 1,
    outcome_end_line: 1,
  });
  const voters = divided ? parties : [];
  const filters = [
    filterTerm.committee(String(committee?.slug)),
    filterTerm.outcome(outcome),
    filterTerm.year(Number(date.slice(0, 4))),
    filterTerm.month(date),
    ...(isSampled(id) ? [sampleTerm] : []),
    filterTerm.caseType(caseType),
    filterTerm.topic(caseNumber.slice(0, 2)),
    filterTerm.caseNumber(caseNumber),
    ...(divided ? [filterTerm.disagreement("afstemning"), ...voters.map(filterTerm.party)] : []),
  ];
  const { heads, body, words } = pointVectors({ title, caseNumber, parts, filters }, getWords());
  add("search_point", {
    point_id: id,
    committee_id: committee?.id,
    date,
    case_type: caseType,
    case_number: caseNumber,
    outcome,
    divided,
    parties: voters,
    title,
    place,
    amended: false,
    topic: caseNumber.slice(0, 2),
    heads,
    body,
  });
  add("search_text", { point_id: id, parts, plain: "", summary: summaryOf(point, { place, outcome, caseType, block }), words });
}

type Shown = { place: number; outcome: (typeof outcomes)[number]; caseType: CaseType; block: Block };

function summaryOf({ title, decision }: ScalePoint, { place, outcome, caseType, block }: Shown): PointSummaryRow {
  return {
    number: place + 1,
    slug: `punkt-${place + 1}`,
    title,
    caseType,
    initiative: false,
    closed: false,
    case: null,
    sections: [{ blocks: [block] }],
    decision: {
      outcome,
      derived: false,
      withAddition: false,
      amendments: [],
      text: decision,
      outcomeLine: 1,
      outcomeEndLine: 1,
      votes: [],
      absences: [],
    },
    _count: { attachments: 0 },
  };
}

async function insert(client: pg.Client, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(", ");
  await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}
