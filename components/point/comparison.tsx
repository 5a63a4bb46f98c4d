import type { ReactNode } from "react";
import { DecisionSteps } from "@/components/decision/decision-steps";
import { Doubts } from "@/components/source/doubts";
import { Excerpt } from "@/components/source/excerpt";
import type { DecisionView, PointView, SectionWithLines } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";
import { BlockText } from "./block-text";
import { ProposalOrigin } from "./proposal-origin";

/** Its anchor; the columns carry those of their sections. */
export const comparisonId = "indstilling-og-beslutning";

type Props = Pick<PointView, "recommendation" | "decision" | "outcome" | "moverPages">;

/** What was proposed beside what was decided. Either may be missing in the minutes, and is then missing here. */
export function Comparison({ recommendation, decision, outcome, moverPages }: Props) {
  if (!recommendation && !decision) return null;
  const paired = recommendation !== null && decision !== null;
  return (
    <section className={paired ? "section side-by-side" : "section"} id={comparisonId} aria-label={pointText.comparison}>
      {recommendation && (
        <Column
          title={pointText.recommendation}
          who={recommendation.proposers.length > 0 && <ProposalOrigin proposers={recommendation.proposers} pages={moverPages} />}
          section={recommendation.section}
        >
          <Prose section={recommendation.section} />
        </Column>
      )}
      {decision && (
        <Column title={pointText.decision} who={whoDecided(decision)} section={decision.section}>
          {decision.steps.length > 0 ? (
            <DecisionSteps steps={decision.steps} outcome={outcome} moverPages={moverPages} />
          ) : (
            <Prose section={decision.section} />
          )}
          <Doubts doubts={decision.doubts} />
        </Column>
      )}
    </section>
  );
}

type ColumnProps = {
  title: string;
  /** False where nobody is named. */
  who: ReactNode;
  section: SectionWithLines;
  children: ReactNode;
};

function Column({ title, who, section, children }: ColumnProps) {
  return (
    <div id={section.id}>
      <h2>{title}</h2>
      {who !== false && <p className="side-by-side__who">{who}</p>}
      {children}
      <Excerpt source={section.source} lines={section.lines} original={section.original} />
    </div>
  );
}

function Prose({ section }: { section: SectionWithLines }) {
  return (
    <div className="prose">
      {section.blocks.map((block) => (
        <BlockText key={block.line} block={block} section={section.heading} />
      ))}
    </div>
  );
}

function whoDecided({ steps, votes }: DecisionView): string {
  if (steps.length > 0) return pointText.steps(steps.length);
  return votes.length > 0 ? pointText.afterVote : pointText.committeeDecision;
}
