import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { foldWord } from "@/lib/danish/words/fold";
import { skeletonOf } from "@/lib/danish/words/skeleton";
import { stemOf } from "@/lib/danish/words/stem";
import { database } from "@/lib/database/database";

const examples = path.resolve(import.meta.dirname, "../../prisma/examples");
const words = [
  ...new Set(
    readdirSync(examples)
      .filter((name) => name.endsWith(".txt"))
      .flatMap(
        (name) =>
          readFileSync(path.join(examples, name), "utf8")
            .toLowerCase()
            .match(/[a-zæøå]+/gu) ?? [],
      ),
  ),
].filter((word) => !/ae|oe|aa/u.test(word));

test("stems are those of PostgreSQL's Danish stemmer, folded", async () => {
  const rows = await database.$queryRaw<{ word: string; stem: string[] }[]>`
    SELECT word, ts_lexize('danish_stem', word) AS stem FROM unnest(${words}::text[]) AS word`;
  const differing = rows.filter(({ word, stem }) => stem.length > 0 && stemOf(foldWord(word)) !== foldWord(stem[0] ?? ""));
  expect(rows.length).toBeGreaterThan(1500);
  expect(differing.map(({ word, stem }) => [word, stemOf(foldWord(word)), stem[0]])).toEqual([]);
});

test("the database forms skeletons as the analyser does", async () => {
  const folded = words.map(foldWord);
  const rows = await database.$queryRaw<{ word: string; skeleton: string }[]>`
    SELECT word, search_skeleton(word) AS skeleton FROM unnest(${folded}::text[]) AS word`;
  expect(rows.filter(({ word, skeleton }) => skeletonOf(word) !== skeleton)).toEqual([]);
});
