/**
 * The parsed form of a referat, `referat/1`. Values stand as printed; every node carries its place in the source.
 * Wherever a value is a plain string list, a parallel list of spans says where each of its items stands.
 */
import type { Span } from "./source-line";

export type Minutes = {
  format: "referat/1";
  source: { name: string; sha256: string; kind: "text" | "pdf" | "docx"; lines: number; pages: number | null };
  kind: "referat" | "dagsorden" | "tillægsdagsorden";
  committee: string;
  term: { from: number; to: number } | null;
  /** ISO date, `2023-12-19`. */
  date: string;
  /** `16:00`, local time. */
  time: string | null;
  place: string | null;
  contents: ContentsEntry[];
  points: AgendaPoint[];
  people: Mention[];
  warnings: Warning[];
  /** Covered non-blank lines ÷ non-blank lines. */
  coverage: number;
  unplaced: { line: number; text: string }[];
  /** Lines that belong to pages or to the document, not to a point: page numbers, running titles, group headings, the closing remark. */
  furniture: { line: number; text: string }[];
};

export type ContentsEntry = { title: string; page: number | null; line: number };

/** A person as spelled in this referat; two spellings are two mentions. */
export type Mention = { name: string; party: string | null; roles: string[] };

export type Warning = { code: string; severity: Severity; message: string; line: number | null };

/** `blocking` stops publishing until a person has decided, `check` should be seen, `information` is only said. */
export type Severity = "blocking" | "check" | "information";

export type CaseType = "A" | "B" | "C" | "D" | "E";

export type AgendaPoint = Span & {
  number: number;
  /** Without the `B-sag:` prefix. */
  title: string;
  caseType: CaseType | null;
  initiative: boolean;
  /** A point the public may not attend. */
  closed: boolean;
  caseNumber: string | null;
  sections: Section[];
  recommendation: Recommendation | null;
  /** Null where the point prints none. */
  decision: Decision | null;
  attachments: Attachment[];
};

export type SectionKind =
  | "summary"
  | "effect"
  | "recommendation"
  | "decision"
  | "presentation"
  | "economy"
  | "attachments"
  | "proposal"
  | "proposerRecommendation"
  | "administrationComment"
  | "other";

export type Section = Span & { kind: SectionKind; heading: string; blocks: Block[] };

export type Block = Span &
  (
    | { type: "heading"; level: number; text: string }
    | { type: "paragraph"; text: string }
    | { type: "list"; ordered: boolean; items: string[]; itemSpans: Span[] }
    | { type: "table"; rows: string[][] }
  );

export type Recommendation = Span & { proposers: string[]; text: string; items: string[]; itemSpans: Span[] };

export type Outcome = "approved" | "recommended" | "discussed" | "noted" | "rejected" | "postponed" | "other";

export type Decision = Span & {
  text: string;
  outcome: Outcome;
  /** The sentence that settles the outcome; null where no conclusion is printed. */
  outcomeSpan: Span | null;
  /** True where no conclusion is printed and the outcome follows from the votes. */
  derived: boolean;
  withAddition: boolean;
  otherBodies: (Span & { body: string; outcome: Outcome })[];
  amendments: Amendment[];
  votes: Vote[];
  absences: Absence[];
};

export type Amendment = Span & {
  kind: "ændringsforslag" | "tilføjelse" | "resolution";
  proposers: string[];
  text: string;
  adopted: boolean | null;
};

export type Vote = Span & {
  subject: string;
  for: Ballot[];
  against: Ballot[];
  abstained: Ballot[];
  carried: boolean | null;
};

export type Ballot = Span & { name: string; party: string | null; role: "rådmand" | "udvalgsmedlem" | null };

export type Absence = Span & { name: string; scope: "meeting" | "point" | "part"; text: string };

export type Attachment = Span & { title: string };
