import type { CaseWhereInput } from "@/lib/database/generated/models/Case";
import { publishedPoint } from "../published";

/** Which part of a case's KLE number a level goes by: `27`, `27.03` or `27.03.00`. */
export type TopicLevel = "kleMainGroup" | "kleGroup" | "kleSubject";

const levels: Readonly<Record<number, TopicLevel>> = { 2: "kleMainGroup", 5: "kleGroup", 8: "kleSubject" };

/** The level of a topic by its number; null for what has the length of none. */
export function topicLevel(number: string): TopicLevel | null {
  return levels[number.length] ?? null;
}

/** The cases of a topic that public points belong to; none for a number that stands for no level. */
export function topicCases(number: string): CaseWhereInput {
  const level = topicLevel(number);
  return level === null ? { id: { in: [] } } : { [level]: number, points: { some: publishedPoint } };
}
