import { SourceLink } from "@/components/source/source-link";
import type { PointView } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";

type Props = { attachments: PointView["attachmentList"] };

/** Names of the attachments. The minutes carry no files, so none is offered. */
export function AttachmentList({ attachments }: Props) {
  return (
    <>
      <ul className="attachments">
        {attachments.map(({ title, source }) => (
          <li key={source.line}>
            {title} <SourceLink source={source} />
          </li>
        ))}
      </ul>
      <p className="note">{pointText.attachmentsNote}</p>
    </>
  );
}
