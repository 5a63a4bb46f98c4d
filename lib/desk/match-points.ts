import { fold } from "@/lib/minutes/lines/fold";

/** What a point is recognised by from one version of its meeting to the next. */
export type PointTraits = { title: string; caseNumber: string | null };

/** A point as it was last, and what it was called before that: in an older version, or in the file, where a person has corrected it. */
export type KnownPoint = PointTraits & { formerly?: readonly PointTraits[] };

/**
 * Tells which points of a new version are points of the version before: first by case number and title, then by case number, then by title, each
 * in the order printed, since a number may stand at several points of one meeting. What a point was called before counts after what it is called now.
 * @returns for each new point the index of the old one it continues, or null where it is new
 */
export function matchPoints(before: readonly KnownPoint[], after: readonly PointTraits[]): (number | null)[] {
  const matches = after.map((): number | null => null);
  const taken = new Set<number>();
  const match = (trait: Trait, called: (point: KnownPoint) => readonly PointTraits[]) => {
    after.forEach((point, index) => {
      const wanted = trait(point);
      if (matches[index] !== null || wanted === null) return;
      const found = before.findIndex((old, at) => !taken.has(at) && called(old).some((name) => trait(name) === wanted));
      if (found < 0) return;
      matches[index] = found;
      taken.add(found);
    });
  };
  for (const trait of [caseAndTitle, caseOnly, titleOnly]) {
    match(trait, (point) => [point]);
    match(trait, ({ formerly = [] }) => formerly);
  }
  return matches;
}

type Trait = (point: PointTraits) => string | null;

function caseAndTitle(point: PointTraits): string | null {
  return point.caseNumber === null ? null : `${point.caseNumber} ${fold(point.title)}`;
}

function caseOnly(point: PointTraits): string | null {
  return point.caseNumber;
}

function titleOnly(point: PointTraits): string | null {
  return fold(point.title);
}
