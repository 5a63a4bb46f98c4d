import { shellText } from "@/lib/text/shell";
import { SuggestingField } from "./suggesting-field";

type Props = {
  /** Of the field; one per page. */
  id: string;
  label?: string;
  hiddenLabel?: boolean;
  large?: boolean;
  query?: string;
};

/** The search field: a GET form, so that every search has an address. `data-search` is where the shortcut `/` lands. */
export function SearchForm({ id, label = shellText.searchLabel, hiddenLabel = false, large = false, query = "" }: Props) {
  return (
    <form role="search" action="/soeg" aria-label={shellText.searchForm}>
      <label htmlFor={id} className={hiddenLabel ? "visually-hidden" : "field-label"}>
        {label}
      </label>
      <div className={large ? "search-bar search-bar--large" : "search-bar"}>
        <SuggestingField id={id} query={query} placeholder={hiddenLabel ? shellText.searchPlaceholder : undefined} />
        <button className={large ? "button button--primary" : "button"}>{shellText.search}</button>
      </div>
    </form>
  );
}
