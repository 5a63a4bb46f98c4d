import type { Metadata } from "next";
import { AgreementSection } from "@/components/agreement/agreement-section";
import { EmptyPage } from "@/components/page/empty-page";
import { ListPager } from "@/components/page/list-pager";
import { VoteEntryItem } from "@/components/vote/vote-entry-item";
import { VoteFilterForm } from "@/components/vote/vote-filter-form";
import { getCollection } from "@/lib/published/get-collection";
import { getAgreement } from "@/lib/published/votes/get-agreement";
import { listVoteChoices } from "@/lib/published/votes/list-vote-choices";
import { listVotes } from "@/lib/published/votes/list-votes";
import { isNarrowed, readVoteRequest, voteAddress } from "@/lib/published/votes/vote-request";
import { pagingText } from "@/lib/text/paging";
import { voteListText as text } from "@/lib/text/vote-list";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { page, chosen } = readVoteRequest(await searchParams);
  return { title: page === 1 ? text.title : pagingText.titleOf(text.title, page), robots: { index: !isNarrowed(chosen) } };
}

export default async function VotesPage({ searchParams }: Props) {
  const { filters, page: asked, chosen } = readVoteRequest(await searchParams);
  const [{ votes, page, pages, total }, choices, agreement, collection] = await Promise.all([
    listVotes({ ...filters, page: asked }),
    listVoteChoices(),
    getAgreement(filters),
    getCollection(),
  ]);
  const narrowed = isNarrowed(chosen);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead(collection.votes)}</p>
      </div>
      {collection.votes > 0 && <VoteFilterForm choices={choices} chosen={chosen} />}
      {total > 0 && (
        <>
          <section aria-labelledby="liste">
            <div className="section-head">
              <h2 id="liste">{narrowed ? text.chosen(total) : text.list}</h2>
              <a href="#ens">{text.toAgreement}</a>
            </div>
            {votes.length === 0 && <EmptyPage href={voteAddress(chosen)} />}
            <ol>
              {votes.map((vote) => (
                <VoteEntryItem key={vote.id} vote={vote} />
              ))}
            </ol>
            <ListPager page={page} pages={pages} label={text.paging} hrefOf={(other) => voteAddress(chosen, other)} />
            <p className="note above-4">
              <a href={voteAddress(chosen, 1, "/afstemninger/stemmer.csv")}>{text.csv}</a>
            </p>
          </section>
          <AgreementSection
            agreement={agreement}
            date={collection.lastDate ?? ""}
            csvHref={voteAddress(chosen, 1, "/afstemninger/ens.csv")}
          />
        </>
      )}
      {narrowed && total === 0 && (
        <div className="empty-state">
          <h2 className="empty-state__title">{text.nothing}</h2>
          <a href="/afstemninger">{text.all}</a>
        </div>
      )}
    </div>
  );
}
