import { SourceLink } from "@/components/source/source-link";
import type { PointView, SectionView } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";
import { AttachmentList } from "./attachment-list";
import { Blocks } from "./blocks";

type Props = { section: SectionView; attachments: PointView["attachmentList"]; sourceHref: string };

/** A section of the point as printed, with a way to its lines. */
export function PointSection({ section, attachments, sourceHref }: Props) {
  const { id, heading, source, blocks } = section;
  const listed = attachments.filter(({ source: { line } }) => line >= source.line && line <= source.endLine);
  return (
    <section className="section" id={id} aria-labelledby={`${id}-h`}>
      <div className="section-heading">
        <h2 id={`${id}-h`}>{pointText.sectionHeading(heading)}</h2>
        <SourceLink source={source} spelledOut />
      </div>
      {isAttachmentList(section, listed) ? (
        <AttachmentList attachments={listed} />
      ) : (
        <Blocks blocks={blocks} section={pointText.sectionHeading(heading)} sourceHref={sourceHref} />
      )}
    </section>
  );
}

/** Only a section whose every block is the name of an attachment becomes a list; otherwise its text would be lost. */
function isAttachmentList({ kind, blocks }: SectionView, attachments: PointView["attachmentList"]): boolean {
  if (kind !== "attachments" || attachments.length === 0) return false;
  return blocks.every((block) => attachments.some(({ source }) => source.line <= block.endLine && source.endLine >= block.line));
}
