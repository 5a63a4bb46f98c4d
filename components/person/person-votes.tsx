import type { PersonView } from "@/lib/published/views/person-view";
import { personText } from "@/lib/text/person";
import { voteText } from "@/lib/text/vote";
import { VoteRecordTable } from "./vote-record-table";

type Props = { person: PersonView };

const text = personText.votes;

/** Every ballot of a person that the minutes print. */
export function PersonVotes({ person: { name, votes } }: Props) {
  return (
    <section aria-labelledby="stemmer">
      <div className="section-head">
        <h2 id="stemmer">{text.heading}</h2>
        <a href="/afstemninger">{text.all}</a>
      </div>
      {votes.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <VoteRecordTable
          caption={text.caption(name)}
          columns={text.columns}
          rows={votes.map(({ vote, choice, won }) => ({
            vote,
            choice: (
              <>
                <strong>{voteText.choice[choice]}</strong>
                {won === true && <small className="quiet"> {text.withMajority}</small>}
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}
