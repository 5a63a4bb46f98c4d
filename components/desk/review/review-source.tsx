import type { ReviewFinding } from "@/lib/desk/review/review-view";
import type { AgendaPoint } from "@/lib/minutes/minutes";
import { deskReviewText as text } from "@/lib/text/desk-review";

type Props = { lines: { number: number; text: string }[]; point: AgendaPoint | null; findings: ReviewFinding[] };

/** The lines of the point that is looked at, tinted by what was read there. */
export function ReviewSource({ lines, point, findings }: Props) {
  return (
    <div>
      <div className="review__head">
        <h2 className="heading--small" id="kilden">
          {text.source}
        </h2>
      </div>
      <div className="review__scroll" role="region" aria-labelledby="kilden" tabIndex={0}>
        <ol className="source-text">
          {lines.map((line) => (
            <li key={line.number} id={`L${line.number}`} data-role={roleOf(line.number, point, findings)}>
              <span className="line-number">{line.number}</span>
              <span>{line.text}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function roleOf(number: number, point: AgendaPoint | null, findings: ReviewFinding[]): string | undefined {
  const within = (span: { line: number; endLine: number }) => number >= span.line && number <= span.endLine;
  if (findings.some((finding) => finding.kind === "cpr" && within(finding))) return "error";
  if (point?.decision && within(point.decision)) return "decision";
  return point && (number === point.line || point.sections.some(({ line, heading }) => heading !== "" && line === number))
    ? "structure"
    : undefined;
}
