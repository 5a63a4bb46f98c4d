import { OutcomeLabel } from "@/components/decision/outcome-label";
import { StepOutcome } from "@/components/decision/step-outcome";
import { ExampleMark } from "@/components/page/example-mark";
import { SourceLink } from "@/components/source/source-link";
import { formatDate } from "@/lib/danish/format-date";
import type { ProposalEntry } from "@/lib/published/views/person-view";
import { personText } from "@/lib/text/person";
import { pointText } from "@/lib/text/point";

type Props = {
  proposals: ProposalEntry[];
  /** Spellings of whoever the list belongs to, so that only the others are named as companions. */
  own: string[];
};

const text = personText.proposals;

/** What somebody put forward, with what became of it. */
export function ProposalList({ proposals, own }: Props) {
  return (
    <ul className="register register--unnumbered">
      {proposals.map((proposal) => {
        const others = proposal.proposers.filter((name) => !own.includes(name));
        return (
          <li className="register-row" key={proposal.source.href}>
            <h3 className="register-row__title sans">
              <a href={proposal.href}>{proposal.title}</a>
            </h3>
            <div className="register-row__outcome">
              <Fate proposal={proposal} />
            </div>
            <p className="register-row__meta">
              <span>{text.kind(proposal.kind)}</span>
              {others.length > 0 && <span>{text.together(others)}</span>}
              <a className="source-link" href={proposal.meeting.href}>
                <time dateTime={proposal.meeting.date}>{formatDate(proposal.meeting.date)}</time>
              </a>
              {proposal.meeting.example && <ExampleMark />}
              <SourceLink source={proposal.source} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** An amendment has a fate of its own; a recommendation's is what the point came to. */
function Fate({ proposal: { kind, adopted, outcome } }: { proposal: ProposalEntry }) {
  if (kind === "indstilling") return <OutcomeLabel outcome={outcome} />;
  if (adopted === null) return <span className="soft">{pointText.unknownFate}</span>;
  return <StepOutcome adopted={adopted} label={adopted ? pointText.adopted : pointText.rejected} />;
}
