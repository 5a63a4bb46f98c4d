import { BlockText } from "@/components/point/block-text";
import { TallySeats } from "@/components/vote/tally-seats";
import type { BlockView } from "@/lib/published/views/block-view";
import type { AmendmentView, DecisionStep, PointView } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";
import { StepHead } from "./step-head";

type Props = Pick<PointView, "outcome" | "moverPages"> & { steps: DecisionStep[] };

/** A decision taken in several steps, each with its own result and everything printed about it. */
export function DecisionSteps({ steps, outcome, moverPages }: Props) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={index}>
          <div>
            <p className="steps__head">
              <StepHead step={step} outcome={outcome} moverPages={moverPages} />
              {step.vote && <TallySeats tally={step.vote} />}
            </p>
            <div className="prose">
              {step.blocks.map((block) => (
                <StepBlock key={block.line} block={block} amendment={step.amendment} />
              ))}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The amendment's own words stand as a quotation between the committee's. */
function StepBlock({ block, amendment }: { block: BlockView; amendment: AmendmentView | null }) {
  const text = <BlockText block={block} section={pointText.decision} />;
  return isQuoted(block, amendment) ? <blockquote className="quote">{text}</blockquote> : text;
}

function isQuoted(block: BlockView, amendment: AmendmentView | null): boolean {
  if (amendment === null || block.type === "heading" || block.type === "table") return false;
  const words = block.type === "list" ? block.items : [block.text];
  return words.every((text) => amendment.text.includes(withoutQuotes(text)));
}

function withoutQuotes(text: string): string {
  return text.replace(/^[\s"”“»«'.]+|[\s"”“»«'.]+$/gu, "");
}
