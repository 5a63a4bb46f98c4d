import { getWords } from "@/lib/search/get-words";
import { pointVectors } from "@/lib/search/indexing/point-vectors";
import type { ScaleCorpus } from "./scale-corpus";

const points = 3000;

/** What reading Danish costs: milliseconds to load it, megabytes that it holds after so many points, milliseconds for a point. To be asked first of all. */
export function measureAnalyser(corpus: ScaleCorpus): { load: number; memory: number; point: number } {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const words = getWords();
  const load = performance.now() - start;
  let analysing = 0;
  for (let index = 0; index < points; index += 1) {
    const { title, caseNumber, decision, paragraphs } = corpus.next();
    const parts = [decision, ...paragraphs].map((text) => ({ ...place, text }));
    const began = performance.now();
    pointVectors({ title, caseNumber, parts, filters: [] }, words);
    analysing += performance.now() - began;
  }
  return { load, memory: (process.memoryUsage().rss - before) / 2 ** 20, point: analysing / points };
}

const place = { part: "presentation", heading: "", line: 1, endLine: 1, aside: false } as const;
