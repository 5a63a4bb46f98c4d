import { z } from "zod";

const numbering = z.object({ isOrdered: z.boolean(), level: z.coerce.number(), paragraphStyleId: z.string().nullish() });

/** A part of a Word document as mammoth gives it: a paragraph, a run, a table, text … Only what reading needs is named. */
export const wordNode = z.object({
  type: z.string(),
  value: z.string().optional(),
  styleId: z.string().nullish(),
  styleName: z.string().nullish(),
  numbering: numbering.nullish(),
  isBold: z.boolean().optional(),
  colSpan: z.number().optional(),
  rowSpan: z.number().optional(),
  noteId: z.string().optional(),
  noteType: z.string().optional(),
  /** Of the whole document: its footnotes and endnotes, by kind and number. */
  notes: z
    .object({
      _notes: z.record(
        z.string(),
        z.object({
          get body() {
            return z.array(wordNode);
          },
        }),
      ),
    })
    .optional(),
  get children() {
    return z.array(wordNode).optional();
  },
});

export type WordNode = z.infer<typeof wordNode>;

/** The text under a node; a tab and a line break as themselves, signs that only steer the breaking of lines not at all. */
export function textOf(node: WordNode): string {
  if (node.type === "text") return (node.value ?? "").replaceAll("\u00ad", "").replaceAll("\u2011", "-");
  if (node.type === "tab") return "\t";
  if (node.type === "break") return "\n";
  return (node.children ?? []).map(textOf).join("");
}

/** True where every visible letter under a node is bold. */
export function isAllBold(node: WordNode): boolean {
  const runs = runsOf(node).filter((run) => textOf(run).trim() !== "");
  return runs.length > 0 && runs.every((run) => run.isBold === true);
}

function runsOf(node: WordNode): WordNode[] {
  return node.type === "run" ? [node] : (node.children ?? []).flatMap(runsOf);
}
