import type { LineRange } from "@/lib/published/views/line-range";
import { sourceText } from "@/lib/text/source";

type Props = {
  source: LineRange;
  /** Whether the words "Vis i kilden" are seen, not only heard. */
  spelledOut?: boolean;
};

/** A small reference to lines of the source. */
export function SourceLink({ source, spelledOut = false }: Props) {
  return (
    <a className="source-link" href={source.href}>
      <span className={spelledOut ? "no-print" : "visually-hidden"}>{sourceText.show}, </span>
      {sourceText.lines(source.line, source.endLine)}
    </a>
  );
}
