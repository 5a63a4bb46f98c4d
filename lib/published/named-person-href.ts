import { isGroupName } from "./is-group-name";
import { personHref } from "./paths";

/** The page of whom a ballot or an absence names; null for a group, which is no person, and where nobody is known by the name. */
export function namedPersonHref({ name, person }: { name: string; person: { slug: string } | null }): string | null {
  return person && !isGroupName(name) ? personHref(person.slug) : null;
}
