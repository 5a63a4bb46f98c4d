import type { ReviewFinding, ReviewWarning } from "@/lib/desk/review/review-view";
import type { AgendaPoint } from "@/lib/minutes/minutes";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { sourceTags } from "./source-tags";

type Props = {
  lines: { number: number; text: string }[];
  point: AgendaPoint | null;
  findings: ReviewFinding[];
  warnings: ReviewWarning[];
};

/** The lines of the point that is looked at, tinted by what was read there, each with a word for it. */
export function ReviewSource({ lines, point, findings, warnings }: Props) {
  const tags = sourceTags(point);
  const doubtful = new Set(warnings.filter(({ settled, severity }) => !settled && severity !== "information").map(({ line }) => line));
  return (
    <div>
      <div className="review__head">
        <h2 className="heading--small" id="kilden">
          {text.source}
        </h2>
        <p className="source-key">
          <span data-role="structure">{text.key.structure}</span>
          <span data-role="decision">{text.key.decision}</span>
          <span data-role="warning">{text.key.warning}</span>
        </p>
      </div>
      <div className="review__scroll" role="region" aria-labelledby="kilden" tabIndex={0}>
        <ol className="source-text">
          {lines.map((line) => {
            const role = roleOf(line.number, point, { findings, doubtful });
            const words = [tags.get(line.number), role === "warning" ? text.key.warning : null, role === "error" ? text.key.error : null];
            const tag = words.filter((word) => word != null).join(" · ");
            return (
              <li key={line.number} id={`L${line.number}`} data-role={role}>
                <span className="line-number">{line.number}</span>
                <span>
                  {tag !== "" && <span className="source-text__tag">{tag}</span>}
                  {line.text}
                </span>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}

function roleOf(
  number: number,
  point: AgendaPoint | null,
  { findings, doubtful }: { findings: ReviewFinding[]; doubtful: ReadonlySet<number | null> },
): string | undefined {
  const within = (span: { line: number; endLine: number }) => number >= span.line && number <= span.endLine;
  if (findings.some((finding) => finding.kind === "cpr" && within(finding))) return "error";
  if (doubtful.has(number)) return "warning";
  if (point?.decision && within(point.decision)) return "decision";
  return point && (number === point.line || point.sections.some(({ line, heading }) => heading !== "" && line === number))
    ? "structure"
    : undefined;
}
