import type { SearchExamples } from "@/lib/published/views/search-examples";
import { searchText } from "@/lib/text/search";

type Props = { examples: SearchExamples };

/** What can be written in the field, with examples that find something. */
export function SearchHelp({ examples }: Props) {
  return (
    <details className="help above-1">
      <summary>{searchText.help.summary}</summary>
      <dl className="syntax">
        {searchText.help.rows(examples).map(({ example, meaning }) => (
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
