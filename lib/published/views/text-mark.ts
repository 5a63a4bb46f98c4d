/** Something to lay over a stretch of a shown text, from `start` up to `end`: a way to what it mentions, or what a word in it means. */
export type TextMark = { start: number; end: number } & (
  { kind: "link"; href: string } | { kind: "explanation"; slug: string; term: string; explanation: string }
);
