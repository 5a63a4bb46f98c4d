import { searchText } from "@/lib/text/search";

/** What can be written in the field. */
export function SearchHelp() {
  return (
    <details className="help above-1">
      <summary>{searchText.help.summary}</summary>
      <dl className="syntax">
        {searchText.help.rows.map(({ example, meaning }) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
