import { comparePassages } from "@/lib/published/changes/compare-passages";
import type { PassageChange } from "@/lib/published/views/change-view";
import type { KeyedMinutes } from "../corrections/apply-corrections";
import { meetingValues, type PointValue, pointValues, type ValueField } from "./point-values";

/** A value that is another than before, or is new or gone. */
export type FieldDifference = { field: ValueField; subject: string | null; passages: PassageChange[] };

/** How a point fares from one version to the next, field by field. */
export type PointDifference = { kind: "added" | "removed" | "changed"; number: number; title: string; fields: FieldDifference[] };

/** What is different in the whole meeting: what is said of it, and its points in the order of the new version, those that left last. */
export type MeetingDifference = { meeting: FieldDifference[]; points: PointDifference[] };

/** Compares two readings or versions of a meeting. Where something stands in its file is no difference. */
export function compareReadings(before: KeyedMinutes, after: KeyedMinutes): MeetingDifference {
  const old = new Map(before.keys.map((key, index) => [key, before.minutes.points[index]]));
  const changes = after.minutes.points.flatMap((point, index): PointDifference[] => {
    const { number, title } = point;
    const known = old.get(after.keys[index] ?? "");
    if (!known) return [{ kind: "added", number, title, fields: [] }];
    const fields = compareValues(pointValues(known), pointValues(point));
    return fields.length === 0 ? [] : [{ kind: "changed", number, title, fields }];
  });
  const left = before.minutes.points.filter((_, index) => !after.keys.includes(before.keys[index] ?? ""));
  return {
    meeting: compareValues(meetingValues(before.minutes), meetingValues(after.minutes)),
    points: [...changes, ...left.map(({ number, title }): PointDifference => ({ kind: "removed", number, title, fields: [] }))],
  };
}

/** Values are compared with the one of the same field and subject; several such with one another, in their order. */
function compareValues(before: readonly PointValue[], after: readonly PointValue[]): FieldDifference[] {
  const [old, next] = [numbered(before), numbered(after)];
  const names = [...new Set([...next.keys(), ...old.keys()])];
  return names.flatMap((name): FieldDifference[] => {
    const [was, is] = [old.get(name), next.get(name)];
    const told = is ?? was;
    const passages = comparePassages(was?.passages ?? [], is?.passages ?? []);
    return told && passages.length > 0 ? [{ field: told.field, subject: told.subject, passages }] : [];
  });
}

function numbered(values: readonly PointValue[]): Map<string, PointValue> {
  const named = new Map<string, PointValue>();
  for (const value of values) {
    let count = 0;
    const name = () => JSON.stringify([value.field, value.subject, count]);
    while (named.has(name())) count += 1;
    named.set(name(), value);
  }
  return named;
}
