import { MoverNames } from "@/components/point/mover-names";
import { outcomeLabel } from "@/lib/text/outcome";
import { pointText } from "@/lib/text/point";
import { voteText } from "@/lib/text/vote";
import type { AmendmentView, DecisionStep, PointView } from "@/lib/published/views/point-view";
import { OutcomeMark } from "./outcome-mark";
import { StepOutcome } from "./step-outcome";

type Props = Pick<PointView, "outcome" | "moverPages"> & { step: DecisionStep };

/** What a step was, and how it ended. */
export function StepHead({ step, outcome, moverPages }: Props) {
  if (step.amendment) return <AmendmentHead amendment={step.amendment} moverPages={moverPages} />;
  if (step.kind === "vote") return <strong>{voteText.heading(step.vote?.subject ?? "")}</strong>;
  return (
    <>
      <strong>{pointText.conclusion}</strong>
      <span className="outcome" data-outcome={outcome.outcome}>
        <OutcomeMark outcome={outcome.outcome} />
        <span>{outcomeLabel(outcome.outcome)}</span>
      </span>
    </>
  );
}

function AmendmentHead({ amendment, moverPages }: Pick<Props, "moverPages"> & { amendment: AmendmentView }) {
  const { kind, proposers, adopted } = amendment;
  return (
    <>
      <strong>
        {pointText.stepTitle[kind]}
        {proposers.length > 0 && (
          <>
            {" "}
            {pointText.movedBy[kind]} <MoverNames names={proposers} pages={moverPages} />
          </>
        )}
      </strong>
      <Fate kind={kind} adopted={adopted} />
    </>
  );
}

/** An addition that was adopted is part of the decision rather than a decision of its own. */
function Fate({ kind, adopted }: Pick<AmendmentView, "kind" | "adopted">) {
  if (adopted === null) return <span className="soft">{pointText.unknownFate}</span>;
  if (adopted && kind === "tilføjelse") return <span className="soft">{pointText.included}</span>;
  return <StepOutcome adopted={adopted} label={adopted ? pointText.adopted : pointText.rejected} />;
}
