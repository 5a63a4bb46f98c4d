import { SearchForm } from "@/components/search/search-form";
import { errorText } from "@/lib/text/errors";

const text = errorText.notFound;

/** What stands where nothing is: why that may be, and where to go instead. */
export function MissingPage() {
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      <SearchForm id="q" label={text.search} large />
      <p className="note above-3">
        {text.hint} <code>{text.exampleCaseNumber}</code>
      </p>
      <ul className="link-list">
        {text.links.map(({ label, href }) => (
          <li key={href}>
            <a className="block-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
