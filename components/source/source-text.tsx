import type { SourceLineView } from "@/lib/published/views/source-view";
import { sourceText } from "@/lib/text/source";

type Props = {
  lines: SourceLineView[];
  /** The address of the original where it is a PDF: its pages can be opened. */
  pdfHref: string | null;
};

/**
 * The whole source with an anchor for each line. A referat has over a thousand lines, so each costs as little markup as it can, and its number
 * is a link for the mouse only: a thousand stops would lock the keyboard in.
 */
export function SourceText({ lines, pdfHref }: Props) {
  return (
    <ol className="source-text source-text--page">
      {lines.map((line) => (
        <SourceLine key={line.number} line={line} pdfHref={pdfHref} />
      ))}
    </ol>
  );
}

function SourceLine({ line: { number, newPage, text, role, point }, pdfHref }: { line: SourceLineView; pdfHref: string | null }) {
  return (
    <li id={`L${number}`} data-role={role ?? undefined}>
      <a className="line-number" href={`#L${number}`} tabIndex={-1}>
        {number}
      </a>
      <span>
        {newPage !== null && (
          <small className="source-text__tag">
            {pdfHref === null ? sourceText.page(newPage) : <a href={`${pdfHref}#page=${newPage}`}>{sourceText.originalPage(newPage)}</a>}
          </small>
        )}
        {text}
        {point && (
          <>
            {" "}
            <a className="source-text__point" href={point.href}>
              {sourceText.readPoint(point.number)}
            </a>
          </>
        )}
      </span>
    </li>
  );
}
