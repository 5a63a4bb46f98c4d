import { changeHref } from "@/lib/published/paths";
import { changeText } from "@/lib/text/change";

type Props = { page: number; pages: number };

const text = changeText.pages;

/** Ways to newer and older changes. Renders nothing where one page holds all. */
export function ChangePager({ page, pages }: Props) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={text.label}>
      {page > 1 && <a href={changeHref(page - 1)}>{text.newer}</a>}
      <span>{text.position(Math.min(page, pages), pages)}</span>
      {page < pages && <a href={changeHref(page + 1)}>{text.older}</a>}
    </nav>
  );
}
