import { shellText } from "@/lib/text/shell";

type Props = {
  /** Of the field; one per page. */
  id: string;
  label?: string;
  hiddenLabel?: boolean;
  large?: boolean;
  query?: string;
  /** What a new query leaves as it is: names and values of the address. */
  kept?: [name: string, value: string][];
};

/** The search field: a GET form, so that every search has an address. `data-search` is where the shortcut `/` lands and browser/suggest-searches.ts suggests. */
export function SearchForm({ id, label = shellText.searchLabel, hiddenLabel = false, large = false, query = "", kept = [] }: Props) {
  return (
    <form role="search" action="/soeg" aria-label={shellText.searchForm}>
      <label htmlFor={id} className={hiddenLabel ? "visually-hidden" : "field-label"}>
        {label}
      </label>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className={large ? "search-bar search-bar--large" : "search-bar"}>
        <input
          className="field"
          id={id}
          name="q"
          type="search"
          autoComplete="off"
          maxLength={500}
          defaultValue={query}
          placeholder={hiddenLabel ? shellText.searchPlaceholder : undefined}
          data-search
        />
        <button className={large ? "button button--primary" : "button"}>{shellText.search}</button>
      </div>
    </form>
  );
}
