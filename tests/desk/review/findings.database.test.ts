import { beforeEach, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { seeHints } from "@/lib/desk/privacy/see-hints";
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

it("all hints of a draft can be noted as seen at once, each in the log, and no possible number with them", async () => {
  const staff = await signInStaff();
  const title = "Klage fra 070761-4285, borger@lillehavn.example, 20 30 40 50";
  const { meetingId, revisionId } = await takeIn(referatText({ points: [{ title }] }));
  const hints = await database.privacyFinding.count({ where: { kind: { not: "cpr" } } });
  expect(hints).toBeGreaterThan(1);
  await seeHints(revisionId, staff);
  const findings = (await getReview(staff, meetingId))?.findings ?? [];
  expect(findings.every(({ kind, decision }) => (kind === "cpr" ? decision === null : decision === "keep"))).toBe(true);
  const events = await database.auditEvent.findMany({ where: { action: "privacy.decided", userId: staff.id } });
  expect(events).toHaveLength(hints);
  await seeHints(revisionId, staff);
  expect(await database.auditEvent.count({ where: { action: "privacy.decided" } })).toBe(hints);
});
