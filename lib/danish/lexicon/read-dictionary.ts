import { foldWord } from "../words/fold";

/** What a dictionary says of one folded form. */
export type Entry = {
  /** Dictionary words that it is a form of. */
  lemmas: Set<string>;
  /** Dictionary words that it stands for as the first part of a compound: `ungdoms` for `ungdom`. */
  links: Set<string>;
};

type Rule = { strip: string; add: string; condition: RegExp | null; flags: number[] };

/** Flags of the Danish dictionary, as its affix file declares them. */
const flag = { compoundBegin: 32, compoundMiddle: 33, onlyInCompound: 36 };
const deepest = 2;

/** Expands a Hunspell dictionary (`.aff` and `.dic`) into its forms, folded. Only suffixes are expanded; Danish has no others that matter here. */
export function readDictionary(affixes: string, words: string): Map<string, Entry> {
  const rulesFor = rulesByEnding(readRules(affixes));
  const entries = new Map<string, Entry>();
  const note = (form: string, lemma: string, kind: keyof Entry) => {
    const key = foldWord(form);
    const entry = entries.get(key) ?? { lemmas: new Set(), links: new Set() };
    entry[kind].add(lemma);
    entries.set(key, entry);
  };
  const expand = (word: string, lemma: string, flags: number[], depth: number) => {
    for (const number of flags) {
      for (const rule of rulesFor(number, word)) {
        const form = word.slice(0, word.length - rule.strip.length) + rule.add;
        if (rule.flags.includes(flag.onlyInCompound)) {
          if (rule.flags.includes(flag.compoundBegin) || rule.flags.includes(flag.compoundMiddle))
            note(form.replace(/-$/u, ""), lemma, "links");
        } else if (!form.endsWith("-")) {
          note(form, lemma, "lemmas");
          if (depth < deepest) {
            const further = rule.flags.filter((other) => other !== number);
            expand(form, lemma, further, depth + 1);
          }
        }
      }
    }
  };
  for (const { word, flags, lemma } of readWords(words)) {
    if (word.endsWith("-")) {
      if (flags.includes(flag.compoundBegin)) note(word.slice(0, -1), foldWord(word.slice(0, -1)), "links");
      continue;
    }
    note(word, foldWord(lemma), "lemmas");
    expand(word, foldWord(lemma), flags, 0);
  }
  return entries;
}

/** No rule of the Danish dictionary looks at more letters than this. */
const longestEnding = 6;

/** Which rules of a flag a word takes depends on how it ends, and few endings are met again and again. */
function rulesByEnding(rules: Map<number, Rule[]>): (number: number, word: string) => Rule[] {
  const met = new Map<string, Rule[]>();
  return (number, word) => {
    const ending = word.slice(-longestEnding);
    const key = `${number} ${ending}`;
    const before = met.get(key);
    if (before) return before;
    const taken = (rules.get(number) ?? []).filter(({ strip, condition }) => ending.endsWith(strip) && condition?.test(ending) !== false);
    met.set(key, taken);
    return taken;
  };
}

function readRules(affixes: string): Map<number, Rule[]> {
  const rules = new Map<number, Rule[]>();
  for (const line of affixes.split(/\r?\n/u)) {
    const [kind, number, strip = "", addition = "", condition] = line.split(/\s+/u);
    if (kind !== "SFX" || condition === undefined) continue;
    const [add = "", flags = ""] = addition.split("/");
    const rule = {
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : add,
      condition: condition === "." || condition.startsWith("+") ? null : new RegExp(`${condition}$`, "u"),
      flags: flags.split(",").filter(Boolean).map(Number),
    };
    const key = Number(number);
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  return rules;
}

type Word = { word: string; flags: number[]; lemma: string };

/** Irregular forms have a line of their own that names the word they belong to: `børn st:barn`. */
function* readWords(words: string): Generator<Word> {
  for (const line of words.split(/\r?\n/u).slice(1)) {
    const [entry = ""] = line.split(/\s/u);
    const [printed = "", flags = ""] = entry.split("/");
    const word = printed.toLowerCase().replace(/^-/u, "");
    if (!/^\p{L}[\p{L}'-]*$/u.test(word) || /[^\d,]/u.test(flags)) continue;
    const lemma = /\sst:(\S+)/u.exec(line)?.[1]?.toLowerCase() ?? word;
    yield { word, flags: flags.split(",").filter(Boolean).map(Number), lemma };
  }
}
