import type { Block } from "@/lib/minutes/minutes";
import type { TextMark } from "./text-mark";

type ListBlock = Extract<Block, { type: "list" }>;
type Paragraph = Extract<Block, { type: "paragraph" }>;

/**
 * A block as shown. A list keeps the number, or the letter by its place in the alphabet, that its first item is printed with. The links and
 * explanations of a text are given where a point is shown on its own page.
 */
export type BlockView =
  | Exclude<Block, ListBlock | Paragraph>
  | (Paragraph & { marks?: TextMark[] })
  | (ListBlock & { first: number; lettered: boolean; itemMarks?: TextMark[][] });
