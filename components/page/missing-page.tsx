import { SearchForm } from "@/components/search/search-form";
import { errorText } from "@/lib/text/errors";

const text = errorText.notFound;

type Props = {
  /** The number of a case in the collection; null where it has none. */
  caseNumber: string | null;
};

/** What stands where nothing is: why that may be, and where to go instead. */
export function MissingPage({ caseNumber }: Props) {
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      <SearchForm id="q" label={text.search} large />
      {caseNumber !== null && (
        <p className="note above-3">
          {text.hint} <code>{caseNumber}</code>
        </p>
      )}
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
