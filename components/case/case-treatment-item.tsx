import { OutcomeLabel } from "@/components/decision/outcome-label";
import { OutcomeMark } from "@/components/decision/outcome-mark";
import { ExampleMark } from "@/components/page/example-mark";
import { SourceLink } from "@/components/source/source-link";
import { MinorityLine } from "@/components/vote/minority-line";
import { TallyLabel } from "@/components/vote/tally-label";
import { formatDate } from "@/lib/danish/format-date";
import type { CaseTreatment } from "@/lib/published/views/case-view";
import { isBareSentence } from "@/lib/text/bare-sentence";
import { caseText as text } from "@/lib/text/case";
import { outcomeLabel } from "@/lib/text/outcome";
import { TreatmentTexts } from "./treatment-texts";

type Props = { treatment: CaseTreatment };

/** One treatment of the case: the outcome first, then the sentence, the vote, and what was recommended and decided in full. */
export function CaseTreatmentItem({ treatment }: Props) {
  const { title, href, number, outcome, sentence, tallies, decision, caseType, closed, meeting, source } = treatment;
  return (
    <li>
      <p className="timeline__date">
        <time dateTime={meeting.date}>{formatDate(meeting.date)}</time>
      </p>
      <span className="timeline__mark" data-outcome={outcome.outcome}>
        <OutcomeMark outcome={outcome.outcome} />
      </span>
      <div className="timeline__body">
        <h3>
          <a href={href}>{title}</a>
        </h3>
        <div className="outcome-line above-1">
          <OutcomeLabel outcome={outcome} />
          {tallies.map((tally, index) => (
            <TallyLabel key={index} tally={tally} />
          ))}
        </div>
        {sentence !== null && !isBareSentence(sentence) && <p className="timeline__sentence">{sentence}</p>}
        {tallies.map((tally, index) => (
          <MinorityLine key={index} tally={tally} date={meeting.date} />
        ))}
        {decision?.otherBodies.map(({ body, outcome: decided, source: lines }) => (
          <p key={lines.line} className="timeline__text">
            {text.otherBody(body, outcomeLabel(decided))} <SourceLink source={lines} />
          </p>
        ))}
        <p className="hit__meta above-2">
          <a href={meeting.committee.href}>{meeting.committee.name}</a>
          <a href={meeting.href}>{text.point(number, caseType)}</a>
          {closed && <span>{text.closed}</span>}
          {meeting.example && <ExampleMark />}
          <SourceLink source={source} />
        </p>
        <TreatmentTexts treatment={treatment} />
      </div>
    </li>
  );
}
