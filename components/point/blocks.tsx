import type { BlockView } from "@/lib/published/views/block-view";
import { sourceText } from "@/lib/text/source";
import { BlockText } from "./block-text";

type Props = {
  blocks: BlockView[];
  /** The section they stand in, as a name for its tables. */
  section: string;
  /** Address of the numbered source. */
  sourceHref: string;
};

const modifier: Record<BlockView["type"], string> = { heading: " line--heading", table: " line--table", paragraph: "", list: "" };

/** The text of a section with the source's line numbers in the outer margin, as in a critical edition. */
export function Blocks({ blocks, section, sourceHref }: Props) {
  return (
    <div className="prose lines">
      {blocks.map((block) => (
        <div key={block.line} id={`l${block.line}`} className={`line${modifier[block.type]}`}>
          <BlockText block={block} section={section} />
          <a className="margin-line" tabIndex={-1} href={`${sourceHref}#L${block.line}`} aria-label={sourceText.showLine(block.line)}>
            {block.line}
          </a>
        </div>
      ))}
    </div>
  );
}
