import { formatNumber } from "@/lib/danish/format-number";
import type { AttachmentFileView } from "@/lib/published/views/attachment-file-view";
import { sourceText } from "@/lib/text/source";

type Props = { name: string; file: AttachmentFileView };

/** A file to download, with what it is and how large. */
export function FileLink({ name, file }: Props) {
  return (
    <>
      <a href={file.href} download>
        {name}
      </a>{" "}
      <span className="quiet">
        {sourceText.kind(file.mediaType)}, {sourceText.kilobytes(formatNumber(Math.ceil(file.size / 1000)))}
      </span>
    </>
  );
}
