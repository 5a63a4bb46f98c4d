import { pagingText } from "@/lib/text/paging";

type Props = {
  page: number;
  pages: number;
  /** What the pages are of, for whoever hears it. */
  label: string;
  hrefOf: (page: number) => string;
};

/** The way through a list that stands on several pages. Renders nothing where all stand on one. */
export function ListPager({ page, pages, label, hrefOf }: Props) {
  if (pages === 1) return null;
  return (
    <nav className="results-foot pager--results above-8" aria-label={label}>
      {page > 1 && (
        <a className="button" rel="prev" href={hrefOf(Math.min(page - 1, pages))}>
          {pagingText.previous}
        </a>
      )}
      <span>{pagingText.position(Math.min(page, pages), pages)}</span>
      {page < pages && (
        <a className="button" rel="next" href={hrefOf(page + 1)}>
          {pagingText.next}
        </a>
      )}
    </nav>
  );
}
