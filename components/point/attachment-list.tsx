import { FileLink } from "@/components/source/file-link";
import { SourceLink } from "@/components/source/source-link";
import type { PointView } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";

type Props = { attachments: PointView["attachmentList"] };

/** The attachments by name, with the files of those that came with the minutes. */
export function AttachmentList({ attachments }: Props) {
  const missing = attachments.filter(({ file }) => file === null).length;
  return (
    <>
      <ul className="attachments">
        {attachments.map(({ title, source, file }) => (
          <li key={source.line}>
            {file ? <FileLink name={title} file={file} /> : title} <SourceLink source={source} />
          </li>
        ))}
      </ul>
      {missing > 0 && <p className="note">{missing === attachments.length ? pointText.attachmentsNote : pointText.someAttachmentsNote}</p>}
    </>
  );
}
