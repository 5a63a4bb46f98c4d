/** A part of an address that somebody has, and the municipality they belong to. */
type TakenSlug = { slug: string; municipalityId: string };

/**
 * The wanted part of an address where all municipalities share one room. What stands in another municipality is somebody else, and the newcomer is
 * told by its municipality; within one municipality the next number does.
 */
export function freeSharedSlug(wanted: string, home: { id: string; slug: string }, taken: readonly TakenSlug[]): string {
  const isElsewhere = taken.some(({ slug, municipalityId }) => slug === wanted && municipalityId !== home.id);
  return freeSlug(isElsewhere ? `${wanted}-${home.slug}` : wanted, new Set(taken.map(({ slug }) => slug)));
}

/** The wanted part of an address, or the first of `wanted-2`, `wanted-3` … that is not taken. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let suffix = 2;
  while (taken.has(`${wanted}-${suffix}`)) suffix += 1;
  return `${wanted}-${suffix}`;
}
