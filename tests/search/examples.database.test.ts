import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { takeIn } from "../support/take-in";
import { mean, readJudged, type Score, score } from "./judged/score";

const examples = path.resolve(import.meta.dirname, "../../prisma/examples");

describe("judged questions to the shipped examples", () => {
  const scores: Score[] = [];

  beforeAll(async () => {
    for (const name of readdirSync(examples).filter((file) => file.endsWith(".txt"))) {
      const text = readFileSync(path.join(examples, name), "utf8");
      await takeIn(text, { publish: true, example: true, municipality: "Havnsø Kommune" });
    }
    for (const judged of readJudged(readFileSync(path.join(import.meta.dirname, "judged/examples.tsv"), "utf8"))) {
      const { hits } = await searchPoints({ ...readSearchRequest(new URLSearchParams()), query: judged.query });
      scores.push(
        score(
          judged,
          hits.map(({ point, date }) => `${date}/${point.number}`),
        ),
      );
    }
  }, 180_000);

  test("are answered in an order near the best", () => {
    expect(mean(scores, "gain")).toBeGreaterThanOrEqual(0.93);
  });

  test("find what there is, and never nothing", () => {
    expect(mean(scores, "recall")).toBeGreaterThanOrEqual(0.95);
    expect(scores.filter(({ found }) => found.length === 0).map(({ judged }) => judged.query)).toEqual([]);
  });
});
