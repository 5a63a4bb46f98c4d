import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgreedWith } from "@/components/agreement/agreed-with";
import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { PartyMemberTable } from "@/components/person/party-member-table";
import { PartyNames } from "@/components/person/party-names";
import { ProposalList } from "@/components/person/proposal-list";
import { VoteRecordTable } from "@/components/person/vote-record-table";
import { formatDate } from "@/lib/danish/format-date";
import { partyAddress } from "@/lib/published/addresses";
import { getParty } from "@/lib/published/people/get-party";
import type { PartyView } from "@/lib/published/views/party-view";
import { agreementText } from "@/lib/text/agreement";
import { partySides, partyText, shownPartyName } from "@/lib/text/party-page";

type Props = { params: Promise<{ letter: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const party = await partyAt(params);
  return { title: `${shownPartyName(party)} (${party.letter})` };
}

export default async function PartyPage({ params }: Props) {
  const party = await partyAt(params);
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

async function partyAt(params: Props["params"]): Promise<PartyView> {
  const address = partyAddress.safeParse(await params);
  const party = address.success ? await getParty(address.data.letter) : null;
  return party ?? notFound();
}
