import { z } from "zod";
import type { CorrectionField } from "./correction-field";

const names = z.string().trim().max(2_000);

/** Who recommends, a name on each line; empty where nobody is named. */
export const recommendationProposersField: CorrectionField = {
  pattern: /^recommendation\/proposers$/,
  value: names,
  read: ({ recommendation }) => recommendation?.proposers.join("\n"),
  write: (point, _, value) =>
    point.recommendation ? { ...point, recommendation: { ...point.recommendation, proposers: listed(value) } } : point,
};

/** Who moved an amendment, a name on each line; empty where nobody is named. */
export const amendmentProposersField: CorrectionField = {
  pattern: /^decision\/amendments\/(\d+)\/proposers$/,
  value: names,
  read: ({ decision }, [index]) => decision?.amendments[Number(index)]?.proposers.join("\n"),
  write: (point, [index], value) => {
    const { decision } = point;
    if (!decision) return point;
    const amendments = decision.amendments.map((moved, place) =>
      place === Number(index) ? { ...moved, proposers: listed(value) } : moved,
    );
    return { ...point, decision: { ...decision, amendments } };
  },
};

function listed(value: unknown): string[] {
  return String(value)
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
