import type { ReviewCorrection } from "@/lib/desk/review/review-view";
import type { AgendaPoint } from "@/lib/minutes/minutes";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { outcomeLabel } from "@/lib/text/outcome";
import { CorrectableChoice, CorrectableText, type FieldTarget } from "./correctable";
import { DecisionFields } from "./decision-fields";

type Props = FieldTarget & { content: AgendaPoint; corrections: ReviewCorrection[] };

const sectionKinds = Object.entries(text.sectionKinds);
const outcomes = ["approved", "recommended", "discussed", "noted", "rejected", "postponed", "other"] as const;

/** Every field of a point that can be corrected, in the order in which a referat prints them. */
export function PointFields({ content, corrections, ...target }: Props) {
  const { decision } = content;
  return (
    <div className="review-fields">
      <CorrectableText
        {...target}
        part="title"
        label={text.fields.title}
        value={content.title}
        place={{ line: content.line, endLine: content.line }}
      />
      <CorrectableText {...target} part="caseNumber" label={text.fields.caseNumber} value={content.caseNumber} place={null} />
      {content.recommendation && (
        <CorrectableText
          {...target}
          part="recommendation/proposers"
          label={text.fields.recommenders}
          value={content.recommendation.proposers.join("\n")}
          rows={2}
          place={content.recommendation}
        />
      )}
      {decision ? (
        <>
          <CorrectableChoice
            {...target}
            part="decision/outcome"
            label={text.fields.outcome}
            value={decision.outcome}
            options={outcomes.map((outcome) => [outcome, outcomeLabel(outcome)])}
            place={decision.outcomeSpan ?? decision}
          />
          <CorrectableChoice
            {...target}
            part="decision/withAddition"
            label={text.fields.withAddition}
            value={decision.withAddition}
            options={[
              [true, text.yesNo.true],
              [false, text.yesNo.false],
            ]}
            place={null}
          />
          <DecisionFields {...target} decision={decision} corrections={corrections} />
        </>
      ) : (
        <p className="note">{text.noDecision}</p>
      )}
      {content.attachments.map(({ title, ...place }, index) => (
        <CorrectableText
          {...target}
          key={index}
          part={`attachments/${index}/title`}
          label={text.fields.attachment(index + 1)}
          value={title}
          place={place}
        />
      ))}
      {content.sections.map(({ kind, heading, ...place }, index) => (
        <CorrectableChoice
          {...target}
          key={index}
          part={`sections/${index}/kind`}
          label={text.fields.section(heading || text.sectionKinds[kind])}
          value={kind}
          options={sectionKinds.map(([name, label]) => [name, label])}
          place={place}
        />
      ))}
    </div>
  );
}
