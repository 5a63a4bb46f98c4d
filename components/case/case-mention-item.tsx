import { SourceLink } from "@/components/source/source-link";
import { formatDate } from "@/lib/danish/format-date";
import type { CaseMention } from "@/lib/published/views/case-view";
import { caseText } from "@/lib/text/case";

type Props = { mention: CaseMention };

/** Where another case's point names this one, in the words that do. */
export function CaseMentionItem({ mention: { text, point, meeting, source } }: Props) {
  return (
    <li className="timeline--mentioned">
      <p className="timeline__date">
        <time dateTime={meeting.date}>{formatDate(meeting.date)}</time>
      </p>
      <span className="timeline__mark" />
      <div className="timeline__body">
        <h3 className="sans timeline__small">
          {caseText.mentioned} <a href={point.href}>{point.title}</a>
        </h3>
        <p className="timeline__text">
          »{text}« <SourceLink source={source} />
        </p>
      </div>
    </li>
  );
}
