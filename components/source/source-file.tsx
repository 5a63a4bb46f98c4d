import { formatNumber } from "@/lib/danish/format-number";
import type { SourceView } from "@/lib/published/views/source-view";
import { sourceText } from "@/lib/text/source";

type Props = Pick<SourceView, "document" | "lineCount">;

/** The file as received: what it is, how to fetch it, and the fingerprint that proves it unchanged. */
export function SourceFile({ document, lineCount }: Props) {
  return (
    <dl className="facts facts--row">
      <div>
        <dt>{sourceText.file}</dt>
        <dd>
          {document.href !== null && (
            <>
              <a href={document.href} download>
                {sourceText.download}
              </a>{" "}
            </>
          )}
          <span className="quiet">
            {document.name !== null && `${document.name}, `}
            {sourceText.kind(document.mediaType)}
            {document.size !== null && `, ${sourceText.kilobytes(formatNumber(Math.ceil(document.size / 1000)))}`}
          </span>
        </dd>
      </div>
      <div>
        <dt>{sourceText.extent}</dt>
        <dd>
          {sourceText.lineCount(lineCount)}
          {document.pages !== null && `, ${sourceText.pageCount(document.pages)}`}
        </dd>
      </div>
      {document.sha256 !== null && (
        <div>
          <dt>{sourceText.fingerprint}</dt>
          <dd className="fingerprint">{document.sha256}</dd>
        </div>
      )}
    </dl>
  );
}
