import { BlockText } from "@/components/point/block-text";
import { SourceLink } from "@/components/source/source-link";
import type { CaseTreatment } from "@/lib/published/views/case-view";
import type { SectionWithLines } from "@/lib/published/views/point-view";
import { caseText as text } from "@/lib/text/case";
import { pointText } from "@/lib/text/point";

type Props = { treatment: CaseTreatment };

/** What was recommended and what was decided, word for word, to be opened in place. Renders nothing where the minutes print neither. */
export function TreatmentTexts({ treatment: { recommendation, decision } }: Props) {
  if (!recommendation && !decision) return null;
  return (
    <details className="source-excerpt above-2">
      <summary>{text.texts(recommendation !== null, decision !== null)}</summary>
      {recommendation && (
        <Text heading={text.recommendation} who={pointText.proposal(recommendation.proposers)} section={recommendation.section} />
      )}
      {decision && <Text heading={text.decision} who={null} section={decision.section} />}
    </details>
  );
}

function Text({ heading, who, section }: { heading: string; who: string | null; section: SectionWithLines }) {
  return (
    <div className="timeline__full">
      <p>
        <strong>{heading}</strong> {who !== null && <span className="soft">{who} </span>}
        <SourceLink source={section.source} />
      </p>
      <div className="prose">
        {section.blocks.map((block) =>
          // Sub-headings would break the order of the page's own headings here.
          block.type === "heading" ? (
            <p key={block.line}>{block.text}</p>
          ) : (
            <BlockText key={block.line} block={block} section={section.heading} />
          ),
        )}
      </div>
    </div>
  );
}
