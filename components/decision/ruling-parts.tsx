import { MoverNames } from "@/components/point/mover-names";
import { TallySeats } from "@/components/vote/tally-seats";
import type { DecisionStep, PointView } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";
import { StepOutcome } from "./step-outcome";

type Props = Pick<PointView, "moverPages"> & { steps: DecisionStep[] };

/** The amendments whose fate the minutes tell, one line each. An amendment never borrows the point's own label. */
export function RulingParts({ steps, moverPages }: Props) {
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
          {amendment && amendment.proposers.length > 0 && (
            <span>
              {pointText.movedBy[amendment.kind]} <MoverNames names={amendment.proposers} pages={moverPages} />
            </span>
          )}
          {vote && <TallySeats tally={vote} />}
        </li>
      ))}
    </ul>
  );
}
