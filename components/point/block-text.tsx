import type { Block } from "@/lib/minutes/minutes";
import { BlockTable } from "./block-table";

type Props = {
  block: Block;
  /** The section it stands in, as a name for its tables. */
  section: string;
};

/** One block of a section. Sub-headings stand one level below the section's own heading. */
export function BlockText({ block, section }: Props) {
  switch (block.type) {
    case "heading":
      return <h3>{block.text}</h3>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "list": {
      const items = block.items.map((item, index) => <li key={index}>{item}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "table":
      return <BlockTable rows={block.rows} line={block.line} endLine={block.endLine} section={section} />;
  }
}
