import type { LineRange } from "@/lib/published/views/line-range";
import { sourceText } from "@/lib/text/source";

type Props = { source: LineRange };

/** A small reference to lines of the source, with hidden words that say where it leads. */
export function SourceLink({ source }: Props) {
  return (
    <a className="source-link" href={source.href}>
      <span className="visually-hidden">{sourceText.show}: </span>
      {sourceText.lines(source.line, source.endLine)}
    </a>
  );
}
