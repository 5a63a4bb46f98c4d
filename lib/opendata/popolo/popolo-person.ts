import { personHref } from "@/lib/published/paths";
import type { PersonListing } from "@/lib/published/views/records/person-record";
import { popoloIds, popoloSource } from "./popolo-ids";

/** A person with the other spellings that are known to be the same. */
export function popoloPerson(baseUrl: string, { slug, name, municipality, spellings }: PersonListing) {
  const others = spellings.filter((spelling) => spelling !== name);
  return {
    id: popoloIds.person(municipality, slug),
    name,
    ...(others.length > 0 ? { other_names: others.map((other) => ({ name: other, note: "Stavemåde i et referat" })) } : {}),
    links: popoloSource(baseUrl, personHref(slug)),
  };
}
