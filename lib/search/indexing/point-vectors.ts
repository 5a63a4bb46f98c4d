import { readTokens } from "@/lib/danish/analysis/read-tokens";
import type { Token } from "@/lib/danish/analysis/token";
import { INVISIBLE, type WordAnalyser } from "@/lib/danish/words/word-analyser";
import { filterTerm, partTerm } from "./filter-terms";
import { pairTerm } from "./pair-term";
import type { PartName, PointPart } from "./point-parts";
import { isIndexable, VectorWriter, type Weight } from "./write-vector";

/** What a point is indexed as. `words` are those of its vocabulary, each as `word folded stem`. */
export type PointVectors = { heads: string; body: string; words: string[] };

type IndexedText = { title: string; caseNumber: string | null; parts: PointPart[]; filters: string[] };
type Weights = { word: Weight; part: Weight };

/** Title and decision before recommendation and summary, these before the long text. The part of a compound counts one step less than a word. */
const bodyWeights: Record<PartName, Weights> = {
  title: { word: "A", part: "B" },
  decision: { word: "B", part: "C" },
  recommendation: { word: "C", part: "D" },
  summary: { word: "C", part: "D" },
  presentation: { word: "D", part: "D" },
  attachments: { word: "D", part: "D" },
};
const least: Weights = { word: "D", part: "D" };
const headWeights: Partial<Record<PartName, Weights>> = { title: { word: "A", part: "B" }, decision: { word: "C", part: "D" } };

/** A single sign may stand for several words, spaces and all (ﷺ); that is no word of the vocabulary. */
const ENTRY = /^\S+ \S+ \S+$/u;

/** Words of different paragraphs are never next to one another. */
const gap = 5;

/** Analyses a point for the index. */
export function pointVectors({ title, caseNumber, parts, filters }: IndexedText, words: WordAnalyser): PointVectors {
  const heads = new VectorWriter();
  const body = new VectorWriter();
  const vocabulary = new Map<string, string>();
  let offset = 0;
  const write = (text: string, part: PartName, aside = false) => {
    const tokens = readTokens(text, words);
    addPairs(body, tokens);
    for (const token of tokens) {
      addToken(body, token, offset, aside ? least : bodyWeights[part]);
      addWithin(body, token, part);
      const weights = aside ? undefined : headWeights[part];
      if (weights) addToken(heads, token, offset, weights);
      if (token.kind === "word" && token.word.length > 2 && isIndexable(token.word))
        vocabulary.set(shownWord(token), `${token.word} ${token.terms[0] ?? token.word}`);
    }
    offset += (tokens.at(-1)?.position ?? 0) + gap;
  };
  write(title, "title");
  if (caseNumber !== null) write(caseNumber, "title");
  for (const { part, text, aside } of parts) write(text, part, aside);
  for (const filter of filters) {
    heads.add(filter);
    body.add(filter);
  }
  const entries = [...vocabulary].map(([word, rest]) => `${word} ${rest}`);
  return { heads: heads.toString(), body: body.toString(), words: entries.filter((entry) => ENTRY.test(entry)) };
}

function addToken(vector: VectorWriter, token: Token, offset: number, weights: Weights): void {
  for (const term of token.terms) vector.add(term, offset + token.position, weights.word);
  for (const part of token.allParts) vector.add(partTerm(part), offset + token.position, weights.part);
}

function addPairs(vector: VectorWriter, tokens: Token[]): void {
  const pairs = tokens.flatMap((token, index) => tokens.slice(index + 1, index + 4).map((next) => [token, next] as const));
  for (const [token, next] of pairs) {
    if (next.position !== token.position + 1) continue;
    for (const first of token.terms) for (const second of next.terms) vector.add(pairTerm(first, second));
  }
}

function addWithin(vector: VectorWriter, token: Token, part: PartName): void {
  if (token.kind === "stop") return;
  for (const term of [...token.terms, ...token.allParts.map(partTerm)]) vector.add(filterTerm.within(part, term));
}

/** As printed, in lower case and without what cannot be seen. A damaged word is shown as it was read. */
function shownWord({ printed, word }: Token): string {
  const shown = printed.replaceAll(INVISIBLE, "").toLowerCase().normalize("NFC");
  return /^[a-zæøåäöüéèáóíúñçß]+$/u.test(shown) ? shown : word;
}
