import { beforeEach, expect, it } from "vitest";
import { getReview } from "@/lib/desk/review/get-review";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

it("two possible numbers in one line are told apart by where they stand and what stands around them, without a digit of them", async () => {
  const title = "Klage fra 070761-4285 over naboen 010165-0000";
  const { meetingId } = await takeIn(referatText({ points: [{ title }] }));
  const review = await getReview(await signInStaff(), meetingId);
  const [first, second] = (review?.findings ?? []).filter(({ kind }) => kind === "cpr");
  expect([first?.line, first?.endLine]).toEqual([second?.line, second?.endLine]);
  expect(first).toMatchObject({
    column: "Punkt 1: Klage fra ".length + 1,
    excerpt: "Punkt 1: Klage fra ••••••-•••• over naboen ••••••-••••",
  });
  expect(second).toMatchObject({
    column: "Punkt 1: Klage fra 070761-4285 over naboen ".length + 1,
    excerpt: "…••••••-•••• over naboen ••••••-••••",
  });
  expect(JSON.stringify(review)).not.toMatch(/4285|010165/u);
});
