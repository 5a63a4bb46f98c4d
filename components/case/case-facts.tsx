import { TopicNames } from "@/components/topic/topic-names";
import { caseSearchHref } from "@/lib/published/paths";
import type { CaseView } from "@/lib/published/views/case-view";
import { caseText, facetLabel } from "@/lib/text/case";

type Props = { found: CaseView };

const text = caseText.facts;

/** The case's number and what it tells: topic, and kind of case where that is certain. */
export function CaseFacts({ found: { number, municipality, topics, facet } }: Props) {
  const kind = facet === null ? null : facetLabel(facet);
  return (
    <>
      <h2 className="heading--small">{caseText.about}</h2>
      <dl className="facts">
        <div>
          <dt>{text.number}</dt>
          <dd>{number}</dd>
        </div>
        <div>
          <dt>{text.topic}</dt>
          {topics.length === 0 && <dd>{text.noTopic}</dd>}
          <TopicNames topics={topics} />
        </div>
        {kind !== null && (
          <div>
            <dt>{text.facet}</dt>
            <dd>{kind}</dd>
          </div>
        )}
        <div>
          <dt>{text.municipality}</dt>
          <dd>{municipality}</dd>
        </div>
      </dl>
      <p className="above-4">
        <a href={caseSearchHref(number)}>{caseText.search}</a>
      </p>
      <p className="note above-8">{caseText.note}</p>
    </>
  );
}
