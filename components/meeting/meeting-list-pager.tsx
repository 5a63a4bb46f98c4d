import { meetingText } from "@/lib/text/meeting";

type Props = {
  page: number;
  pages: number;
  /** Address of the first page; the others add `side`. */
  href: string;
};

const text = meetingText.paging;

/** The way to newer and older meetings. Renders nothing where all stand on one page. */
export function MeetingListPager({ page, pages, href }: Props) {
  if (pages === 1) return null;
  return (
    <nav className="results-foot pager--results above-8" aria-label={text.label}>
      {page > 1 && (
        <a className="button" rel="prev" href={page === 2 ? href : `${href}?side=${page - 1}`}>
          {text.newer}
        </a>
      )}
      <span>{text.position(Math.min(page, pages), pages)}</span>
      {page < pages && (
        <a className="button" rel="next" href={`${href}?side=${page + 1}`}>
          {text.older}
        </a>
      )}
    </nav>
  );
}
