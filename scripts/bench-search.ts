// npm run bench:search -- [--points 100000] [--build] — fills a database of its own with recombined points and measures how fast each class of question is answered over
// HTTP (hits, facets, snippets), beside plain PostgreSQL full-text search and SQLite FTS5 on the same texts. Needs a built portal (`npm start` builds).
import { parseArgs } from "node:util";
import pg from "pg";
import { fillDatabase } from "./bench/fill-database";
import { type BenchQuery, queryClasses } from "./bench/query-classes";
import { ScaleCorpus } from "./bench/scale-corpus";
import { SqliteIndex } from "./bench/sqlite-index";
import { migrate } from "./database/migrate.mjs";
import { startTemporaryPostgres } from "./database/temporary-postgres.mjs";
import { freePort } from "./setup/free-port.mjs";
import { servePortal } from "./setup/serve.mjs";

const { values } = parseArgs({ options: { points: { type: "string", default: "100000" } } });
const points = Number(values.points);
const clientSeconds = 20;

const postgres = await startTemporaryPostgres("skala");
try {
  await migrate(postgres.url);
  const corpus = new ScaleCorpus(7);
  const sqlite = await SqliteIndex.open();
  const plain = await openPlain(postgres.url);
  const began = Date.now();
  let texts: { id: string; text: string }[] = [];
  await fillDatabase(postgres.url, corpus, points, (id, text) => {
    sqlite.add(text);
    texts.push({ id, text });
    if (texts.length % 50_000 === 0) console.log(`${texts.length} points after ${Math.round((Date.now() - began) / 1000)} s`);
  });
  await fillPlain(plain, texts);
  texts = [];
  console.log(`${points} points indexed in ${Math.round((Date.now() - began) / 1000)} s`);
  const classes = await queryClasses(plain, corpus, points);
  const portal = await servePortal({ databaseUrl: postgres.url, port: await freePort(), host: "127.0.0.1" });
  try {
    const ask = async ({ query }: BenchQuery) => {
      const response = await fetch(`${portal.url}/api/v1/search?${new URLSearchParams({ q: query }).toString()}`);
      if (!response.ok) throw new Error(`${response.status} for ${query}`);
      await response.json();
    };
    console.log("class            p50 ms   p95 ms   plain PostgreSQL p50   ratio   SQLite FTS5 p50   ratio");
    for (const [name, queries] of classes) await report(name, queries, { ask, plain, sqlite });
    console.log(`four clients: ${(await answersASecond([...classes.values()].flat(), ask)).toFixed(0)} answers a second`);
  } finally {
    await portal.stop();
  }
  await plain.end();
} finally {
  await postgres.stop();
}

type Engines = { ask: (query: BenchQuery) => Promise<void>; plain: pg.Client; sqlite: SqliteIndex };

async function report(name: string, queries: BenchQuery[], { ask, plain, sqlite }: Engines): Promise<void> {
  for (const query of queries.slice(0, 2)) await ask(query);
  const ours = await timesOf(queries, ask);
  const theirs = await timesOf(queries.slice(0, 5), ({ words }) => askPlain(plain, words));
  const lite = await timesOf(queries, ({ words }) => sqlite.search(words));
  const cells = [
    at(ours, 0.5),
    at(ours, 0.95),
    at(theirs, 0.5),
    at(theirs, 0.5) / at(ours, 0.5),
    at(lite, 0.5),
    at(lite, 0.5) / at(ours, 0.5),
  ];
  console.log(`${name.padEnd(14)} ${cells.map((cell) => cell.toFixed(1).padStart(9)).join(" ")}`);
}

async function timesOf(queries: BenchQuery[], ask: (query: BenchQuery) => Promise<void> | void): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function at(times: number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

async function answersASecond(queries: BenchQuery[], ask: (query: BenchQuery) => Promise<void>): Promise<number> {
  const until = Date.now() + clientSeconds * 1000;
  let answers = 0;
  const client = async (offset: number) => {
    for (let index = offset; Date.now() < until; index += 1) {
      const query = queries[(index * 7) % queries.length];
      if (query) await ask(query);
      answers += 1;
    }
  };
  await Promise.all([0, 1, 2, 3].map(client));
  return answers / clientSeconds;
}

/** PostgreSQL's own Danish search, which ranks every match. */
async function openPlain(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query("CREATE TABLE plain (id uuid, vector tsvector)");
  return client;
}

async function fillPlain(client: pg.Client, texts: { id: string; text: string }[]): Promise<void> {
  for (let from = 0; from < texts.length; from += 1000) {
    await client.query(
      "INSERT INTO plain SELECT (row ->> 'id')::uuid, to_tsvector('danish', row ->> 'text') FROM jsonb_array_elements($1::jsonb) AS row",
      [JSON.stringify(texts.slice(from, from + 1000))],
    );
  }
  await client.query("CREATE INDEX ON plain USING GIN (vector)");
  await client.query("VACUUM ANALYZE plain");
}

async function askPlain(client: pg.Client, words: string): Promise<void> {
  const asked = words.endsWith("*") ? "to_tsquery('danish', $1)" : "websearch_to_tsquery('danish', $1)";
  const text = words.endsWith("*") ? words.replace("*", ":*") : words;
  await client.query(`SELECT id FROM plain WHERE vector @@ ${asked} ORDER BY ts_rank_cd(vector, ${asked}, 1) DESC LIMIT 20`, [text]);
  await client.query(`SELECT count(*) FROM plain WHERE vector @@ ${asked}`, [text]);
}
