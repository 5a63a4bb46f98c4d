import type { Block } from "@/lib/minutes/minutes";

/** The words of blocks, one after the other. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.type === "list" ? block.items : block.type === "table" ? block.rows.flat() : [block.text]))
    .join(" ");
}
