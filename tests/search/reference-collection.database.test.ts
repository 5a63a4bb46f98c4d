import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { beforeAll, describe, expect, test } from "vitest";
import { ingestFile } from "@/lib/ingest/ingest-file";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { readSource } from "@/lib/extract/read-source";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { type Judged, mean, readJudged, type Score, score } from "./judged/score";

const collection = path.resolve(import.meta.dirname, "../../../shared/referater");
const present = existsSync(collection);
if (!present) console.warn("Skipped: ranking over the reference collection of five real referater, which is not beside the project.");

describe.skipIf(!present)("a hundred judged questions to the reference collection", () => {
  const names = new Map<string, string[]>();
  const documents = new Map<string, string>();
  const scores: Score[] = [];
  const others: Score[] = [];

  beforeAll(async () => {
    for (const name of readdirSync(collection).sort()) {
      const bytes = readFileSync(path.join(collection, name));
      const municipality = { name: "Odense Kommune", example: false };
      await ingestFile({ file: { name, bytes }, municipality, publish: true }, { kind: "commandLine" });
      const minutes = parseMinutes(await readSource(name, bytes));
      names.set(
        name.slice(0, 3),
        minutes.people.map((person) => person.name),
      );
      documents.set(minutes.date, name.slice(0, 3));
    }
    const judged = readJudged(readFileSync(path.join(import.meta.dirname, "judged/reference.tsv"), "utf8"));
    for (const one of judged) scores.push(score(one, await found(withName(one.query))));
    for (const one of otherQuestions()) others.push(score(one, await found(one.query)));
  }, 180_000);

  test("are answered in an order near the best", () => {
    expect(mean(scores, "gain")).toBeGreaterThanOrEqual(0.93);
  });

  test("find what there is", () => {
    expect(mean(scores, "recall")).toBeGreaterThanOrEqual(0.95);
  });

  test("never find nothing", () => {
    expect(scores.filter(({ found: points }) => points.length === 0).map(({ judged }) => judged.query)).toEqual([]);
  });

  test("nor do those of another set", () => {
    expect(mean(others, "gain")).toBeGreaterThanOrEqual(0.93);
    expect(mean(others, "recall")).toBeGreaterThanOrEqual(0.95);
    expect(others.filter(({ found: points }) => points.length === 0).map(({ judged }) => judged.query)).toEqual([]);
  });

  test("offer no other word for one that is found by its synonyms", async () => {
    const { suggestion, hits } = await searchPoints({ ...readSearchRequest(new URLSearchParams()), query: "arbejdsløse akademikere" });
    expect(suggestion).toBeNull();
    expect(hits.map(({ title }) => title.map(({ text }) => text).join(""))).toEqual([
      "Drøftelse af nye indsatser for at nedbringe ledighed blandt akademikere",
    ]);
    expect(await found("narko")).toContain("002/4");
  });

  async function found(query: string): Promise<string[]> {
    const { hits } = await searchPoints({ ...readSearchRequest(new URLSearchParams()), query });
    return hits.map(({ point, date }) => `${documents.get(date)}/${point.number}`);
  }

  /** `{person 000 1}` is the second name that text 000 gives; `misspelt` leaves a letter out, `first`, `last` and `ascii` say how it is typed. */
  function withName(query: string): string {
    return query.replaceAll(/\{person (\d+) (\d+)([^}]*)\}/gu, (_, text: string, index: string, how: string) => {
      const whole = names.get(text)?.[Number(index)] ?? "";
      const words = whole.split(" ");
      const name = how.includes("first")
        ? (words[0] ?? "")
        : how.includes("last") || how.includes("misspelt")
          ? (words.at(-1) ?? "")
          : whole;
      if (how.includes("misspelt")) return `${name.slice(0, 3)}${name.slice(4)}`;
      return how.includes("ascii") ? name.replaceAll("æ", "ae") : name;
    });
  }

  /** A second set, which lies beside the collection and was judged by others. */
  function otherQuestions(): Judged[] {
    const file = path.join(collection, "../search-queries.json");
    if (!existsSync(file)) return [];
    const questions = otherSet.parse(JSON.parse(readFileSync(file, "utf8")));
    return questions.map(({ kind, query, relevant }) => ({
      kind,
      query,
      relevant: new Map(relevant.map(({ doc, point, grade }) => [`${doc}/${point}`, grade])),
    }));
  }
});

const otherSet = z.array(
  z.object({ kind: z.string(), query: z.string(), relevant: z.array(z.object({ doc: z.string(), point: z.int(), grade: z.int() })) }),
);
