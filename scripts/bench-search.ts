// npm run bench:search -- [--points 100000] [--keep FOLDER] [--alone] [--only CLASS,CLASS]
// Fills a database of its own with recombined points and measures how fast each class of question is answered over HTTP (hits, facets, snippets), beside
// plain PostgreSQL full-text search and SQLite FTS5, which give the same answer from the same texts without HTTP. SQLite runs as WebAssembly and in
// memory, so it is left out above 200,000 points. Beside its times stands how many hits each engine finds, in the middle: the portal also finds inflected
// words and compounds, FTS5 the very word alone. Needs a built portal (`npm start` builds). With `--keep` the filled database stays in a folder for the
// next run, and a fill that was stopped goes on; `--alone` leaves the other engines out.
import path from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { z } from "zod";
import { comparedPoints } from "./bench/compared-points";
import { fillDatabase } from "./bench/fill-database";
import { measureAnalyser } from "./bench/measure-analyser";
import { answersASecond, answersTo, within } from "./bench/measure";
import { PlainIndex } from "./bench/plain-index";
import { type BenchQuery, queryClasses } from "./bench/query-classes";
import { ScaleCorpus } from "./bench/scale-corpus";
import { SqliteIndex } from "./bench/sqlite-index";
import { migrate } from "./database/migrate.mjs";
import { startPostgres } from "./database/start-postgres.mjs";
import { startTemporaryPostgres } from "./database/temporary-postgres.mjs";
import { freePort } from "./setup/free-port.mjs";
import { servePortal } from "./setup/serve.mjs";

const { values } = parseArgs({
  options: {
    points: { type: "string", default: "100000" },
    keep: { type: "string" },
    alone: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const points = Number(values.points);
/** Four gigabytes are all that its memory can have. */
const mostInSqlite = 200_000;
const load = { clients: 4, seconds: 20 };

type Engines = { ask: (query: BenchQuery) => Promise<number>; plain: PlainIndex | null; sqlite: SqliteIndex | null };

const analyser = measureAnalyser(new ScaleCorpus(7));
console.log(
  `analyser: loaded in ${analyser.load.toFixed(0)} ms, ${analyser.memory.toFixed(0)} MB in use, ${analyser.point.toFixed(2)} ms for a point`,
);
const postgres = await openPostgres();
try {
  await migrate(postgres.url);
  if (!(await isFilled(postgres.url))) await fillDatabase(postgres.url, new ScaleCorpus(7), points);
  const plain = values.alone ? null : await openPlain(postgres.url);
  const sqlite = values.alone || points > mostInSqlite ? null : await openSqlite(postgres.url);
  const classes = await askedClasses(postgres.url);
  const portal = await servePortal({ databaseUrl: postgres.url, port: await freePort(), host: "127.0.0.1" });
  try {
    const ask = (query: BenchQuery) => askPortal(portal.url, query);
    await answersASecond([...classes.values()].flat(), ask, { clients: 1, seconds: 5 }); // a server just started compiles what it runs
    console.log("                     portal                plain PostgreSQL           SQLite FTS5");
    console.log("class             p50 ms    p95 ms     hits      p50     ratio     hits      p50     ratio     hits");
    for (const [name, queries] of classes) await report(name, queries, { ask, plain, sqlite });
    const answers = await answersASecond([...classes.values()].flat(), ask, load);
    console.log(`${load.clients} clients: ${answers.toFixed(0)} answers a second`);
  } finally {
    await portal.stop();
  }
  await plain?.close();
} finally {
  await postgres.stop();
}

async function openPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  if (values.keep === undefined) return startTemporaryPostgres("skala");
  return startPostgres({ directory: path.resolve(values.keep), database: "skala", durable: false });
}

/** The indexes come last. */
async function isFilled(url: string): Promise<boolean> {
  const [row] = await rowsOf<{ filled: boolean }>(
    url,
    "SELECT to_regclass('search_point_body_idx') IS NOT NULL AND EXISTS (SELECT FROM search_word) AS filled",
  );
  return row?.filled ?? false;
}

async function rowsOf<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function openPlain(url: string): Promise<PlainIndex> {
  const plain = await PlainIndex.open(url);
  if (!(await plain.isFilled())) await plain.fill();
  return plain;
}

async function openSqlite(url: string): Promise<SqliteIndex> {
  const sqlite = await SqliteIndex.open();
  for await (const point of comparedPoints(url)) sqlite.add(point);
  return sqlite;
}

/** Drawn by a corpus of their own, so that they are the same after a fill and without one. */
async function askedClasses(url: string): Promise<Map<string, BenchQuery[]>> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const classes = await queryClasses(client, new ScaleCorpus(7), points);
    const only = values.only?.split(",");
    return new Map([...classes].filter(([name]) => only?.includes(name) ?? true));
  } finally {
    await client.end();
  }
}

/** @returns how many hits there are */
async function askPortal(url: string, { query }: BenchQuery): Promise<number> {
  const response = await fetch(`${url}/api/v1/search?${new URLSearchParams({ q: query }).toString()}`);
  if (!response.ok) throw new Error(`${response.status} for ${query}`);
  const { total } = z.object({ total: z.int() }).parse(await response.json());
  return total;
}

async function report(name: string, queries: BenchQuery[], { ask, plain, sqlite }: Engines): Promise<void> {
  for (const query of queries.slice(0, 2)) await ask(query);
  const ours = await answersTo(queries, ask);
  const others = [
    plain && (await answersTo(queries, (query) => plain.search(query))),
    sqlite && (await answersTo(queries, (query) => sqlite.search(query))),
  ];
  const middle = within(0.5, ours.times);
  const cells = [middle, within(0.95, ours.times)].map((time) => time.toFixed(1));
  const beside = others.flatMap((engine) => {
    if (!engine) return ["–", "–", "–"];
    const time = within(0.5, engine.times);
    return [time.toFixed(1), (time / middle).toFixed(1), within(0.5, engine.hits).toFixed(0)];
  });
  const row = [...cells, within(0.5, ours.hits).toFixed(0), ...beside];
  console.log(`${name.padEnd(14)} ${row.map((cell) => cell.padStart(9)).join("")}`);
}
