import { SourceLink } from "@/components/source/source-link";
import { formatDate } from "@/lib/danish/format-date";
import type { NextStep } from "@/lib/published/views/case-view";
import { caseText } from "@/lib/text/case";

type Props = { next: NextStep };

const text = caseText.expected;

/** What the newest minutes say comes next, and that the collection has no minutes of it. */
export function CaseNextStep({ next }: Props) {
  return (
    <li className="timeline--expected">
      <p className="timeline__date">{text.after(formatDate(next.date))}</p>
      <span className="timeline__mark" />
      <div className="timeline__body">
        <h3 className="sans timeline__small">{text.heading}</h3>
        <p className="timeline__text">
          »{next.text}« {text.note} <SourceLink source={next.source} />
        </p>
      </div>
    </li>
  );
}
