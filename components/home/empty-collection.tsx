import { homeText } from "@/lib/text/home";

const text = homeText.empty;

/** The front page before anything is published: what will come, and where to read about it. */
export function EmptyCollection() {
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{homeText.title}</h1>
      </div>
      <div className="empty-state">
        <h2 className="empty-state__title">{text.title}</h2>
        <p>{text.what}</p>
        <p>{text.when}</p>
        <p>
          <a href="/om">{text.about}</a>
        </p>
      </div>
    </div>
  );
}
