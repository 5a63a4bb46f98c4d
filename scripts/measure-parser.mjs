#!/usr/bin/env node
// `npm run measure:parser [-- COLLECTION]`: how the parser reads the labelled minutes of the reference collection, written for the page about the portal.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const collection = process.argv[2] ?? "../shared";
const target = "lib/published/parser-score.json";

const score = [path.join(collection, "score-parse.mjs"), "--gold", path.join(collection, "gold"), "--misses", "0"];
const printed = execFileSync("node", [...score, "--sources", path.join(collection, "referater")], { encoding: "utf8" });

const fields = [...printed.matchAll(/^(\S+)\s+([\d.]+)\s+([\d.]+)\s+[\d.]+\s+(\d+)$/gm)].map(([, name, precision, recall, labelled]) => ({
  name,
  precision: Number(precision),
  recall: Number(recall),
  labelled: Number(labelled),
}));
const total = /over (\d+) documents, (\d+) labels/.exec(printed);
if (fields.length === 0 || !total) throw new Error(`The score cannot be read:\n${printed}`);
const parserVersion = /parserVersion = "(.+)"/.exec(readFileSync("lib/minutes/parser-version.ts", "utf8"))?.[1];
const measuredAt = new Date().toISOString().slice(0, 10);

writeFileSync(
  target,
  `${JSON.stringify({ measuredAt, parserVersion, documents: Number(total[1]), labels: Number(total[2]), fields }, null, 2)}\n`,
);
console.log(`${target}: ${fields.length} fields, ${total[2]} labels`);
