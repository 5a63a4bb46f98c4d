import { pagingText } from "@/lib/text/paging";

type Props = { href: string };

/** A page past the last one: that nothing stands there, and the way back. */
export function EmptyPage({ href }: Props) {
  return (
    <div className="empty-state">
      <p>{pagingText.empty}</p>
      <a href={href}>{pagingText.first}</a>
    </div>
  );
}
