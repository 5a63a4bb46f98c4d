import type { BlockView } from "@/lib/published/views/block-view";
import { BlockTable } from "./block-table";
import { MarkedText } from "./marked-text";
import { withoutTags } from "./without-tags";

type Props = {
  block: BlockView;
  /** The section it stands in, as a name for its tables. */
  section: string;
};

/** One block of a section. Sub-headings stand one level below the section's own heading. */
export function BlockText({ block, section }: Props) {
  switch (block.type) {
    case "heading":
      return <h3>{withoutTags(block.text)}</h3>;
    case "paragraph":
      return (
        <p>
          <MarkedText text={block.text} marks={block.marks} />
        </p>
      );
    case "list": {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <MarkedText text={item} marks={block.itemMarks?.[index]} />
        </li>
      ));
      return block.ordered ? (
        <ol start={block.first} type={block.lettered ? "a" : undefined}>
          {items}
        </ol>
      ) : (
        <ul>{items}</ul>
      );
    }
    case "table":
      return <BlockTable rows={block.rows} line={block.line} endLine={block.endLine} section={section} />;
  }
}
