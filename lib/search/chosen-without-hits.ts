import { searchDatabase } from "@/lib/database/search-database";
import { knownCommittee } from "@/lib/published/published";
import { chosenFacets, type FacetCount } from "./count-facets";
import type { SearchFilters } from "./search-request";

/** The chosen values that were not counted, as nothing has them: they stay to be seen beside the others, and to be given up. */
export async function chosenWithoutHits(filters: SearchFilters, counts: FacetCount[]): Promise<FacetCount[]> {
  const isCounted = (facet: string, value: string) => counts.some((row) => row.facet === facet && row.value === value);
  const missing = chosenFacets(filters).flatMap((facet) =>
    filters[facet].flatMap((chosen) => (isCounted(facet, String(chosen)) ? [] : [{ facet, value: String(chosen) }])),
  );
  const slugs = missing.flatMap(({ facet, value }) => (facet === "committees" ? [value] : []));
  const committees =
    slugs.length === 0
      ? []
      : await searchDatabase.committee.findMany({ where: { slug: { in: slugs }, ...knownCommittee }, select: { slug: true, name: true } });
  return missing.map((row) => ({ ...row, name: committees.find(({ slug }) => slug === row.value)?.name ?? null, count: 0 }));
}
