import type { Block } from "@/lib/minutes/minutes";

type ListBlock = Extract<Block, { type: "list" }>;

/** A block as shown. A list keeps the number, or the letter by its place in the alphabet, that its first item is printed with. */
export type BlockView = Exclude<Block, ListBlock> | (ListBlock & { first: number; lettered: boolean });
