import type { VoteView } from "@/lib/published/views/vote-view";
import { voteText } from "@/lib/text/vote";
import { VoteSection } from "./vote-section";

type Props = { votes: VoteView[]; date: string };

/** All votes of a decision, in the order taken. */
export function VoteSections({ votes, date }: Props) {
  const onlyAmendments = votes.every(({ onAmendment }) => onAmendment);
  return votes.map((vote, index) => (
    <VoteSection
      key={vote.source.line}
      vote={vote}
      id={index === 0 ? "afstemning" : `afstemning-${index + 1}`}
      date={date}
      note={onlyAmendments && index === votes.length - 1 ? voteText.onlyAmendment : null}
    />
  ));
}
