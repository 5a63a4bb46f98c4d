import type { PartyView } from "@/lib/published/views/party-view";
import { partyText } from "@/lib/text/party-page";

type Props = Pick<PartyView, "names">;

/** What the party was called in each term. Renders nothing where nobody has entered a name. */
export function PartyNames({ names }: Props) {
  if (names.length === 0) return null;
  return (
    <>
      <h2 className="heading--small above-10">{partyText.names.heading}</h2>
      <dl className="facts">
        {names.map(({ name, termFrom, termTo }) => (
          <div key={termFrom}>
            <dt>{partyText.names.term(termFrom, termTo)}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
