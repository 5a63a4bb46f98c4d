import { ReportLinks } from "@/components/report/report-links";
import { SourceLink } from "@/components/source/source-link";
import { TopicNames } from "@/components/topic/topic-names";
import type { PointView } from "@/lib/published/views/point-view";
import { describeCaseType } from "@/lib/text/case-type";
import { outcomeLabel } from "@/lib/text/outcome";
import { pointText } from "@/lib/text/point";
import { PersonLink } from "@/components/vote/person-link";
import { Citation } from "./citation";
import { SameCase } from "./same-case";

type Props = {
  point: PointView;
  baseUrl: string;
};

/** The point as a case: its number, who was away, what other bodies decided, where it was treated before and after. */
export function PointFacts({ point, baseUrl }: Props) {
  const { facts } = pointText;
  const absences = point.decision?.absences ?? [];
  const kinds = pointKinds(point);
  const otherBodies = point.decision?.otherBodies ?? [];
  return (
    <section className="section" id="sagen" aria-labelledby="sagen-h">
      <div className="section-heading">
        <h2 id="sagen-h">{pointText.case}</h2>
        <SourceLink source={point.source} spelledOut />
      </div>
      <dl className="facts facts--row">
        <div>
          <dt>{facts.caseNumber}</dt>
          <dd>{point.caseHref !== null ? <a href={point.caseHref}>{point.caseNumber}</a> : facts.noCaseNumber}</dd>
        </div>
        {point.topics.length > 0 && (
          <div>
            <dt>{facts.topic}</dt>
            <TopicNames topics={point.topics} />
          </div>
        )}
        {kinds.length > 0 && (
          <div>
            <dt>{facts.kind}</dt>
            {kinds.map((kind) => (
              <dd key={kind}>{kind}</dd>
            ))}
          </div>
        )}
        {absences.length > 0 && (
          <div>
            <dt>{facts.absences}</dt>
            {absences.map(({ name, href, scope, source }) => (
              <dd key={`${name} ${scope}`}>
                <PersonLink name={name} href={href} />, {pointText.absence[scope]} <SourceLink source={source} />
              </dd>
            ))}
          </div>
        )}
        {otherBodies.length > 0 && (
          <div>
            <dt>{facts.otherBodies}</dt>
            {otherBodies.map(({ body, outcome, source }) => (
              <dd key={source.line}>
                {body}: {outcomeLabel(outcome)} <SourceLink source={source} />
              </dd>
            ))}
          </div>
        )}
        {point.attachmentList.length === 0 && (
          <div>
            <dt>{facts.attachments}</dt>
            <dd>{facts.none}</dd>
          </div>
        )}
      </dl>
      <SameCase treatments={point.sameCase} />
      <Citation point={point} baseUrl={baseUrl} />
      <ReportLinks page={point.href} />
    </section>
  );
}

/** What sort of point the minutes say it is; often they say nothing. */
function pointKinds({ caseType, initiative, closed, outcome }: PointView): string[] {
  const { facts } = pointText;
  return [
    caseType === null ? null : describeCaseType(caseType, outcome.outcome),
    initiative && caseType !== "E" ? facts.initiative : null,
    closed ? facts.closed : null,
  ].filter((kind) => kind !== null);
}
