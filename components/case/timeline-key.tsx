import { OutcomeMark } from "@/components/decision/outcome-mark";
import { caseText } from "@/lib/text/case";

type Props = { mentioned: boolean; expected: boolean };

/** What the marks of the timeline stand for; only those that it has. */
export function TimelineKey({ mentioned, expected }: Props) {
  return (
    <ul className="legend below-8">
      <li>
        <span data-outcome="noted" className="timeline-key">
          <OutcomeMark outcome="noted" />
        </span>
        {caseText.key.treated}
      </li>
      {mentioned && (
        <li>
          <span className="timeline-key timeline-key--mentioned" />
          {caseText.key.mentioned}
        </li>
      )}
      {expected && (
        <li>
          <span className="timeline-key timeline-key--expected" />
          {caseText.key.expected}
        </li>
      )}
    </ul>
  );
}
