import { OutcomeLabel } from "@/components/decision/outcome-label";
import { ExampleMark } from "@/components/page/example-mark";
import { SourceLink } from "@/components/source/source-link";
import { MinorityLine } from "@/components/vote/minority-line";
import { TallyLabel } from "@/components/vote/tally-label";
import { formatDate } from "@/lib/danish/format-date";
import type { PointSummary } from "@/lib/published/views/point-summary";
import type { MeetingMention } from "@/lib/published/views/vote-entry";
import { isBareSentence } from "@/lib/text/bare-sentence";
import { meetingText } from "@/lib/text/meeting";

type Props = {
  point: PointSummary;
  /** ISO date of the meeting. */
  date: string;
  /** Whether the number leads the row, as on an agenda; otherwise it stands among the particulars. */
  numbered?: boolean;
  /** Named where the list goes across meetings. */
  meeting?: MeetingMention;
};

const text = meetingText.row;

/** A point in a list: outcome and title first, then the sentence where it says more than the outcome, then where to look further. */
export function PointRow({ point, date, numbered = false, meeting }: Props) {
  const { slug, number, title, href, outcome, sentence, tallies } = point;
  return (
    <li className="register-row" id={numbered ? slug : undefined}>
      {numbered && (
        <p className="register-row__number">
          <span className="visually-hidden">{text.point} </span>
          {number}
        </p>
      )}
      <h3 className="register-row__title sans">
        <a href={href} data-point-link={numbered ? "" : undefined}>
          {title}
        </a>
      </h3>
      <div className="register-row__outcome">
        <OutcomeLabel outcome={outcome} />
        {tallies.map((tally, index) => (
          <TallyLabel key={index} tally={tally} />
        ))}
      </div>
      {sentence !== null && !isBareSentence(sentence) && <p className="register-row__sentence">{sentence}</p>}
      {tallies.map((tally, index) => (
        <MinorityLine key={index} tally={tally} date={date} />
      ))}
      <Particulars point={point} numbered={numbered} meeting={meeting} />
    </li>
  );
}

function Particulars({ point, numbered, meeting }: { point: PointSummary; numbered: boolean; meeting: MeetingMention | undefined }) {
  const { number, caseNumber, caseHref, attachments, closed, outcome, decisionSource } = point;
  return (
    <p className="register-row__meta">
      {meeting && (
        <>
          <a className="source-link" href={meeting.href}>
            <time dateTime={meeting.date}>{formatDate(meeting.date)}</time>
          </a>
          <a className="source-link" href={meeting.committee.href}>
            {meeting.committee.name}
          </a>
          {meeting.example && <ExampleMark />}
        </>
      )}
      {!numbered && (
        <span>
          {text.point} {number}
        </span>
      )}
      {caseHref !== null && (
        <span>
          {text.caseNumber}{" "}
          <a className="source-link" href={caseHref}>
            {caseNumber}
          </a>
        </span>
      )}
      {attachments > 0 && <span>{text.attachments(attachments)}</span>}
      {closed && <span>{text.closed}</span>}
      {outcome.derived && <span>{text.derived}</span>}
      {decisionSource && <SourceLink source={decisionSource} />}
    </p>
  );
}
