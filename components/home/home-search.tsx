import { SearchForm } from "@/components/search/search-form";
import { searchHref } from "@/lib/published/paths";
import { homeText } from "@/lib/text/home";

type Props = {
  municipality: string;
  /** Searches that find something. */
  samples: string[];
};

/** What the portal is, and the search that most people come for. */
export function HomeSearch({ municipality, samples }: Props) {
  return (
    <div>
      <h1>{homeText.title}</h1>
      <p className="page-head__lead below-5">{homeText.lead(municipality)}</p>
      <SearchForm id="q" large />
      {samples.length > 0 && (
        <div className="try-links">
          <span>{homeText.try}</span>
          {samples.map((sample) => (
            <a key={sample} href={searchHref(sample)}>
              {sample}
            </a>
          ))}
        </div>
      )}
    </div>
  );
}
