import { StepOutcome } from "@/components/decision/step-outcome";
import type { TallyView } from "@/lib/published/views/vote-view";
import { pointText } from "@/lib/text/point";
import { TallySeats } from "./tally-seats";

type Props = { tally: TallyView };

/** A vote in a list. One on an amendment says so: what became of it never borrows the point's own label. */
export function TallyLabel({ tally }: Props) {
  const { onAmendment, carried } = tally;
  if (!onAmendment || carried === null) return <TallySeats tally={tally} />;
  return (
    <>
      <StepOutcome adopted={carried} label={carried ? pointText.amendmentAdopted : pointText.amendmentRejected} />
      <TallySeats tally={tally} />
    </>
  );
}
