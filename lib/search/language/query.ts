import type { PartName } from "../indexing/point-parts";

/** Where something stands in what was typed; `end` is exclusive. */
export type Span = { start: number; end: number };

export type FieldName =
  "committee" | "party" | "person" | "vote" | "case" | "topic" | "caseType" | "outcome" | "disagreement" | "year" | "from" | "until";

/** `words` may be several, as amounts and paragraphs are: `3,6 mio. kr.`, `§ 71, stk. 4`. */
export type TextTerm = Span & { kind: "words" | "phrase" | "prefix"; text: string; part: PartName | null };
export type FieldTerm = Span & { kind: "field"; field: FieldName; value: string };
export type Term = TextTerm | FieldTerm;

/** One of the alternatives must match; none of them where the group is negated. */
export type Group = { alternatives: Term[]; negated: boolean };

/** Something that was typed and could not be taken as it stands. The search goes on without it. */
export type Hint = Span & {
  kind:
    | "openQuote"
    | "emptyField"
    | "unknownField"
    | "unknownPart"
    | "unknownValue"
    | "unboundVotes"
    | "nearName"
    | "loneOr"
    | "useMinus"
    | "shortPrefix"
    | "noWords"
    | "tooSlow";
  text: string;
  /** Whose value nobody knows. */
  field?: FieldName;
  /** What was searched for in its place. */
  instead?: string[];
};

/** Every group must match. */
export type Query = { groups: Group[]; hints: Hint[] };
