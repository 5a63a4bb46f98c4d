/**
 * Something that a text mentions. `start` and `end` are offsets into the text that was searched (`text.slice(start, end)` is `text`), so that a link
 * can be laid around it; the other fields are what it means, normalised. References never overlap.
 */
export type Reference = { start: number; end: number; text: string } & (
  MeetingMention | DateMention | PointMention | CaseNumberMention | LawMention | AmountMention
);

/**
 * `mødet den 19. september 2023`, `BSU den 21. november 2023`, `Byrådet 5/2 2019`. `body` is the name as printed, null where none is;
 * `committee` is the known committee meant, null where no known one fits. `yearAssumed` where no year is printed and the nearest was taken.
 */
export type MeetingMention = { kind: "meeting"; body: string | null; committee: string | null; date: string; yearAssumed: boolean };

/** A date that no word ties to a meeting: `5/2 2019` in a table. It may be one; whoever knows the meetings can tell. */
type DateMention = { kind: "date"; date: string };

/**
 * `punkt 5`, `pkt. 3-5` (a range is written out; a list gives one mention for each number). `ofAgenda` is true only where the words say that it is
 * a point of an agenda; a bare `punkt 2` may be one of a list in the text. `meeting` is the other meeting whose point it is, where one is named.
 */
export type PointMention = {
  kind: "point";
  numbers: number[];
  ofAgenda: boolean;
  meeting: Pick<MeetingMention, "committee" | "date"> | null;
};

/** A case number inside running text, as printed. */
export type CaseNumberMention = { kind: "caseNumber"; caseNumber: string };

/** `servicelovens § 110`, `§ 71, stk. 4 i lov om social service`. `law` is null where the text does not name it. */
export type LawMention = { kind: "law"; law: string | null; paragraphs: LawParagraph[] };

/** `§ 85 a, stk. 2, nr. 1` is `{ paragraph: "85 a", subsection: 2, number: 1 }`. */
export type LawParagraph = { paragraph: string; subsection: number | null; number: number | null };

/** `3,6 mio. kr.` is 3600000, `-3.931.502` is -3931502. `to` ends a range (`2-3 mio. kr.`). `unit` is null where no kroner are printed. */
export type AmountMention = { kind: "amount"; value: number; to: number | null; unit: "kr." | null };

/** A finder's yield: where, and what it means. */
export type Found<Mention> = Mention & { start: number; end: number };
