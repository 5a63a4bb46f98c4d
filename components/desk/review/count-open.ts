import type { Review } from "@/lib/desk/review/review-view";

/** What nobody has decided about: a number stands in the way as a blocking doubt does, and other personal data should be looked at. */
export function countOpen({ warnings, findings }: Pick<Review, "warnings" | "findings">): { blocking: number; check: number } {
  const open = (severity: "blocking" | "check") => {
    const doubts = warnings.filter((warning) => !warning.settled && warning.severity === severity);
    const found = findings.filter(({ kind, decision }) => decision === null && (kind === "cpr") === (severity === "blocking"));
    return doubts.length + found.length;
  };
  return { blocking: open("blocking"), check: open("check") };
}
