import { formatDate } from "@/lib/danish/format-date";
import { formatNumber } from "@/lib/danish/format-number";
import type { CollectionView } from "@/lib/published/views/collection-view";
import { homeText } from "@/lib/text/home";

type Props = { collection: CollectionView; votesHref: string };

const text = homeText.collection;

/** How much there is to search in, and from when to when. */
export function CollectionFacts({ collection, votesHref }: Props) {
  const { meetings, points, decisions, votes, committees, firstDate, lastDate } = collection;
  const only = committees.length === 1 ? committees[0] : undefined;
  return (
    <aside aria-labelledby="samling">
      <h2 id="samling" className="sans heading--label">
        {text.heading}
      </h2>
      <dl className="facts facts--two">
        <div>
          <dt>{text.meetings}</dt>
          <dd>
            <a href="/moeder">
              {formatNumber(meetings)}
              {firstDate !== null && lastDate !== null && (
                <>
                  , fra <time dateTime={firstDate}>{formatDate(firstDate)}</time> til{" "}
                  <time dateTime={lastDate}>{formatDate(lastDate)}</time>
                </>
              )}
            </a>
          </dd>
        </div>
        <div>
          <dt>{text.points}</dt>
          <dd>{text.pointsValue(formatNumber(points), formatNumber(decisions))}</dd>
        </div>
        <div>
          <dt>{text.votes}</dt>
          <dd>{votes > 0 ? <a href={votesHref}>{text.votesValue(votes)}</a> : formatNumber(0)}</dd>
        </div>
        <div>
          <dt>{text.committees}</dt>
          <dd>{only ? <a href={only.href}>{only.name}</a> : <a href="/udvalg">{text.committeesValue(committees.length)}</a>}</dd>
        </div>
      </dl>
    </aside>
  );
}
