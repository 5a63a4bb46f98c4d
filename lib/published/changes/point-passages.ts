import type { AgendaPointSelect } from "@/lib/database/generated/models/AgendaPoint";
import { readBlocks } from "../read-blocks";

/** What a point needs to be compared with another version of itself. */
export const comparedPointSelect = {
  key: true,
  number: true,
  slug: true,
  title: true,
  sections: { orderBy: { order: "asc" }, select: { heading: true, blocks: true } },
} satisfies AgendaPointSelect;

/** A point's text as passages, in order: title, headings, paragraphs, the items of lists and the rows of tables. */
export function pointPassages({ title, sections }: { title: string; sections: { heading: string; blocks: unknown }[] }): string[] {
  const passages = [title];
  for (const { heading, blocks } of sections) {
    if (heading !== "") passages.push(heading);
    for (const block of readBlocks(blocks)) {
      if (block.type === "list") passages.push(...block.items);
      else if (block.type === "table") passages.push(...block.rows.map((row) => row.join(" | ")));
      else passages.push(block.text);
    }
  }
  return passages;
}
