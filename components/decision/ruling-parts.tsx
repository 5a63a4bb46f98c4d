import { TallySeats } from "@/components/vote/tally-seats";
import type { DecisionStep } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";
import { StepOutcome } from "./step-outcome";

type Props = { steps: DecisionStep[] };

/** The amendments whose fate the minutes tell, one line each. An amendment never borrows the point's own label. */
export function RulingParts({ steps }: Props) {
  const settled = steps.filter(({ amendment }) => amendment?.kind === "ændringsforslag" && amendment.adopted !== null);
  if (settled.length === 0) return null;
  return (
    <ul className="ruling__parts">
      {settled.map(({ amendment, vote }) => (
        <li key={amendment?.source.line}>
          <StepOutcome
            adopted={amendment?.adopted === true}
            label={amendment?.adopted ? pointText.amendmentAdopted : pointText.amendmentRejected}
          />
          {amendment && amendment.proposers.length > 0 && <span>{pointText.by(amendment.proposers)}</span>}
          {vote && <TallySeats tally={vote} />}
        </li>
      ))}
    </ul>
  );
}
