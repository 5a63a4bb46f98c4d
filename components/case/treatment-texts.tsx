import { BlockText } from "@/components/point/block-text";
import { ProposalOrigin } from "@/components/point/proposal-origin";
import { SourceLink } from "@/components/source/source-link";
import type { CaseTreatment } from "@/lib/published/views/case-view";
import type { SectionWithLines } from "@/lib/published/views/point-view";
import { caseText as text } from "@/lib/text/case";

type Props = { treatment: CaseTreatment };

/** What was recommended and what was decided, word for word, to be opened in place. Renders nothing where the minutes print neither. */
export function TreatmentTexts({ treatment: { recommendation, decision } }: Props) {
  if (!recommendation && !decision) return null;
  return (
    <details className="source-excerpt above-2">
      <summary>{text.texts(recommendation !== null, decision !== null)}</summary>
      {recommendation && <Text heading={text.recommendation} proposers={recommendation.proposers} section={recommendation.section} />}
      {decision && <Text heading={text.decision} proposers={[]} section={decision.section} />}
    </details>
  );
}

function Text({ heading, proposers, section }: { heading: string; proposers: string[]; section: SectionWithLines }) {
  return (
    <div className="timeline__full">
      <p>
        <strong>{heading}</strong>{" "}
        <span className="soft">
          <ProposalOrigin proposers={proposers} />{" "}
        </span>
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
