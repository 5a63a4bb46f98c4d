import { SourceLink } from "@/components/source/source-link";
import type { PointView } from "@/lib/published/views/point-view";
import { fullOutcomeLabel } from "@/lib/text/outcome";
import { pointText } from "@/lib/text/point";
import { voteText } from "@/lib/text/vote";
import { OutcomeMark } from "./outcome-mark";
import { RulingParts } from "./ruling-parts";

type Props = { point: PointView };

/** What was decided, as the first thing a reader sees: mark, word and sentence, with the fate of each amendment below. */
export function Ruling({ point }: Props) {
  const { outcome, derived } = point.outcome;
  const votes = point.decision?.votes ?? [];
  return (
    <section className="ruling" data-outcome={outcome} aria-label={pointText.ruling}>
      <OutcomeMark outcome={outcome} />
      <p className="ruling__outcome">{headline(point)}</p>
      <div className="ruling__body">
        {point.sentence !== null && (
          <p className="ruling__sentence">
            {point.sentence} {point.decisionSource && <SourceLink source={point.decisionSource} />}
          </p>
        )}
        {derived && (
          <p className="ruling__sentence">
            {pointText.derived}{" "}
            {votes.map(({ source }) => (
              <SourceLink key={source.line} source={source} />
            ))}
          </p>
        )}
        {outcome === "none" && <p className="ruling__sentence">{pointText.noDecision}</p>}
        {point.decision && <RulingParts steps={point.decision.steps} moverPages={point.moverPages} />}
      </div>
    </section>
  );
}

/** "Anbefalet til byrådet, med tilføjelse, 5 for og 2 imod". */
function headline({ outcome, tallies }: PointView): string {
  const [tally, ...others] = tallies.filter(({ onAmendment }) => !onAmendment);
  const label = fullOutcomeLabel(outcome);
  return tally?.complete && others.length === 0 ? `${label}, ${voteText.tally(tally.for, tally.against)}` : label;
}
