import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgreedWith } from "@/components/agreement/agreed-with";
import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { PartyMemberTable } from "@/components/person/party-member-table";
import { PartyNames } from "@/components/person/party-names";
import { ProposalList } from "@/components/person/proposal-list";
import { SharedLetter } from "@/components/person/shared-letter";
import { VoteRecordTable } from "@/components/person/vote-record-table";
import { formatDate } from "@/lib/danish/format-date";
import { partyAddress } from "@/lib/published/addresses";
import { getParty, listSharedParties } from "@/lib/published/people/get-party";
import type { PartySummary, PartyView } from "@/lib/published/views/party-view";
import { agreementText } from "@/lib/text/agreement";
import { partySides, partyText, shownPartyName } from "@/lib/text/party-page";

type Props = PageProps<"/partier/[letter]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const party = await partyAt(props);
  if (Array.isArray(party)) return { title: partyText.shared.title(party[0]?.letter ?? "") };
  return { title: `${shownPartyName(party)} (${party.letter})` };
}

export default async function PartyPage(props: Props) {
  const party = await partyAt(props);
  if (Array.isArray(party)) return <SharedLetter parties={party} />;
  const { letter, members, votes, proposals, agreement, firstDate, lastDate } = party;
  const name = shownPartyName(party);
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: partyText.all, href: "/partier" }]} current={name} />
      <div className="page-head">
        <p className="eyebrow">{partyText.letter(letter)}</p>
        <h1>{name}</h1>
        <p className="page-head__lead">{partyText.span(formatDate(firstDate), formatDate(lastDate))}</p>
      </div>
      <div className="columns columns--with-aside">
        <div>
          <PartyMemberTable members={members} />
          <section className="block" aria-labelledby="stemmer">
            <div className="section-head">
              <h2 id="stemmer">{partyText.votes.heading}</h2>
            </div>
            <VoteRecordTable
              caption={partyText.votes.caption}
              columns={partyText.votes.columns}
              rows={votes.map(({ vote, ballots }) => ({ vote, choice: <strong>{partySides(ballots)}</strong> }))}
            />
          </section>
          {proposals.length > 0 && (
            <section className="block" aria-labelledby="forslag">
              <div className="section-head">
                <h2 id="forslag">{partyText.proposals.heading}</h2>
              </div>
              <p className="note below-5">{partyText.proposals.note}</p>
              <ProposalList proposals={proposals} own={party.groupNames} />
            </section>
          )}
        </div>
        <aside aria-label={agreementText.table.heading}>
          <AgreedWith rows={agreement} kind="party" date={lastDate} />
          <PartyNames names={party.names} />
        </aside>
      </div>
    </div>
  );
}

/** The party, or those to choose from where several municipalities print the letter. */
async function partyAt({ params, searchParams }: Props): Promise<PartyView | PartySummary[]> {
  const address = partyAddress.safeParse({ ...(await params), ...(await searchParams) });
  if (!address.success) notFound();
  const party = await getParty(address.data.letter, address.data.kommune);
  return party ?? (await listSharedParties(address.data.letter)) ?? notFound();
}
