import type { SectionWithLines } from "@/lib/published/views/point-view";
import { sourceText } from "@/lib/text/source";

type Props = Pick<SectionWithLines, "source" | "lines" | "original">;

/** The very lines of the source, opened in place, with the way on to the whole text. */
export function Excerpt({ source, lines, original }: Props) {
  return (
    <details className="source-excerpt">
      <summary>
        {sourceText.show}
        <span className="quiet">{sourceText.lines(source.line, source.endLine)}</span>
      </summary>
      <div className="excerpt">
        <ol>
          {lines.map(({ number, text }) => (
            <li key={number}>
              <span className="line-number">{number}</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
        <p className="excerpt__whole">
          <a href={source.href}>{sourceText.whole}</a>
          {original && (
            <>
              {" · "}
              <a href={original.href}>{sourceText.originalPage(original.page)}</a>
            </>
          )}
        </p>
      </div>
    </details>
  );
}
