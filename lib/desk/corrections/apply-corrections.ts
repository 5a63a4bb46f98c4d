import { z } from "zod";
import type { AgendaPoint, Minutes } from "@/lib/minutes/minutes";
import { findMentions } from "@/lib/minutes/people/find-mentions";
import { findField } from "./correction-fields";
import { readCorrectionPath } from "./correction-path";
import { joinPoints, splitPoint } from "./point-structure";

/** A correction as it is laid over a tree. `corrected` is what the field, or the split, shall be. */
export type AppliedCorrection = { id: string; path: string; corrected: unknown };

/** A tree whose points are known by key. */
export type KeyedMinutes = { minutes: Minutes; keys: string[] };

/** The corrected tree, and which corrections found no place in it: what they speak of is not there. */
export type CorrectedMinutes = KeyedMinutes & { unplaced: string[] };

type KeyedPoint = { key: string; point: AgendaPoint };

export const splitValue = z.object({ line: z.int().min(1), title: z.string().trim().min(1).max(1_000), key: z.uuid() });

/** Lays corrections over a tree, in the order given. The tree itself is not changed. */
export function applyCorrections({ minutes, keys }: KeyedMinutes, corrections: readonly AppliedCorrection[]): CorrectedMinutes {
  let points = minutes.points.map((point, index): KeyedPoint => ({ key: keys[index] ?? "", point }));
  const unplaced: string[] = [];
  for (const correction of corrections) {
    const next = applyOne(points, correction);
    if (next) points = next;
    else unplaced.push(correction.id);
  }
  const plain = points.map(({ point }) => point);
  return { minutes: { ...minutes, points: plain, people: findMentions(plain) }, keys: points.map(({ key }) => key), unplaced };
}

function applyOne(points: readonly KeyedPoint[], { path, corrected }: AppliedCorrection): KeyedPoint[] | null {
  const place = readCorrectionPath(path);
  if (!place) return null;
  const index = points.findIndex(({ key }) => key === place.key);
  const found = points[index];
  if (!found) return null;
  if (place.part === "split") return split(points, index, found, corrected);
  if (place.part === "join") return join(points, index, found);
  const field = findField(place.part);
  if (field?.field.read(found.point, field.names) === undefined) return null;
  const value = field.field.value.safeParse(corrected);
  if (!value.success) return null;
  const point = field.field.write(found.point, field.names, value.data);
  return points.map((other, at) => (at === index ? { ...other, point } : other));
}

function split(points: readonly KeyedPoint[], index: number, { key, point }: KeyedPoint, corrected: unknown): KeyedPoint[] | null {
  const wanted = splitValue.safeParse(corrected);
  const parts = wanted.success ? splitPoint(point, wanted.data.line, wanted.data.title) : null;
  if (!wanted.success || !parts) return null;
  const [first, second] = parts;
  return [...points.slice(0, index), { key, point: first }, { key: wanted.data.key, point: second }, ...points.slice(index + 1)];
}

/** A point is joined to the one before it. */
function join(points: readonly KeyedPoint[], index: number, { point }: KeyedPoint): KeyedPoint[] | null {
  const before = points[index - 1];
  if (!before) return null;
  return [...points.slice(0, index - 1), { key: before.key, point: joinPoints(before.point, point) }, ...points.slice(index + 1)];
}

/** What a field holds. Undefined where the path leads nowhere. */
export function readCorrectable({ minutes, keys }: KeyedMinutes, path: string): unknown {
  const place = readCorrectionPath(path);
  const point = place && minutes.points[keys.indexOf(place.key)];
  if (!point) return undefined;
  if (place.part === "split" || place.part === "join") return { line: point.line, endLine: point.endLine };
  const field = findField(place.part);
  return field?.field.read(point, field.names);
}
