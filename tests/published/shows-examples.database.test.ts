import { beforeEach, expect, it } from "vitest";
import { getMeeting } from "@/lib/published/get-meeting";
import { getPoint } from "@/lib/published/get-point";
import { getSource } from "@/lib/published/get-source";
import { showsExamples } from "@/lib/published/shows-examples";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { takeIn } from "@/tests/support/take-in";

beforeEach(emptyDatabase);

/** Whether each page of a meeting says that it is invented. */
async function marksOf(committee: string): Promise<boolean[]> {
  const [meeting, point, source] = [
    await getMeeting(committee, "2024-03-05"),
    await getPoint(committee, "2024-03-05", "punkt-1"),
    await getSource(committee, "2024-03-05"),
  ];
  if (meeting?.state !== "published" || point?.state !== "published" || source?.state !== "published") throw new Error("All are public.");
  return [meeting.meeting.example, point.point.meeting.example, source.source.meeting.example];
}

it("invented minutes that are kept beside real ones still say that they are invented, on each of their pages", async () => {
  expect(await showsExamples()).toBeNull();
  await takeIn(referatText({ committee: "Parkudvalget", points: [{ title: "Opdigtet" }] }), { publish: true, example: true });
  expect(await showsExamples()).toBe("all");
  await takeIn(referatText({ points: [{ title: "Nye bænke" }] }), { publish: true, keepExamples: true });
  expect(await showsExamples()).toBe("some");
  expect(await marksOf("parkudvalget")).toEqual([true, true, true]);
  expect(await marksOf("havneudvalget")).toEqual([false, false, false]);
});
