import type { BlockView } from "../views/block-view";
import type { PointView } from "../views/point-view";
import type { TextMark } from "../views/text-mark";

/** Gives the marks of a text. Asked in the order of the page, so that a first place is the first that is read. */
export type MarkText = (text: string) => TextMark[];

type Marked = Pick<PointView, "recommendation" | "decision" | "sections">;

/** Lays marks over every paragraph and list of a point; its tables and headings stay as they are. */
export function markBlocks<Point extends Marked>(point: Point, markText: MarkText): Point {
  const markAll = (blocks: BlockView[]) => blocks.map((block) => markBlock(block, markText));
  const { recommendation, decision } = point;
  return {
    ...point,
    recommendation: recommendation && {
      ...recommendation,
      section: { ...recommendation.section, blocks: markAll(recommendation.section.blocks) },
    },
    decision: decision && {
      ...decision,
      // Where the decision is shown in steps, these stand in the place of its blocks.
      steps: decision.steps.map((step) => ({ ...step, blocks: markAll(step.blocks) })),
      section: { ...decision.section, blocks: decision.steps.length > 0 ? decision.section.blocks : markAll(decision.section.blocks) },
    },
    sections: point.sections.map((section) => ({ ...section, blocks: markAll(section.blocks) })),
  };
}

/** Every text of a point that marks can be laid over. */
export function markableTexts({ recommendation, decision, sections }: Marked): string[] {
  const blocks = [recommendation?.section, decision?.section, ...sections].flatMap((section) => section?.blocks ?? []);
  return blocks.flatMap((block) => (block.type === "list" ? block.items : block.type === "paragraph" ? [block.text] : []));
}

function markBlock(block: BlockView, markText: MarkText): BlockView {
  if (block.type === "paragraph") return { ...block, marks: markText(block.text) };
  if (block.type === "list") return { ...block, itemMarks: block.items.map(markText) };
  return block;
}
