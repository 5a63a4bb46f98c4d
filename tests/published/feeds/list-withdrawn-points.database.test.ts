import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { listChanges } from "@/lib/published/changes/list-changes";
import { listWithdrawnPoints } from "@/lib/published/feeds/list-withdrawn-points";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const commandLine = { kind: "commandLine" } as const;
const meeting = "/udvalg/havneudvalget/2024-03-05";

beforeEach(emptyDatabase);

async function withdraw(title: string): Promise<string> {
  const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title }, select: { key: true } });
  await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
  return key;
}

/** Where both kinds of notice lead. */
async function hrefs(): Promise<(string | undefined)[]> {
  const [notices, { changes }] = await Promise.all([listWithdrawnPoints(), listChanges(1)]);
  return [notices[0]?.href, changes.find(({ kind }) => kind === "pointWithdrawn")?.href];
}

describe("notices of withdrawn points", () => {
  it("lead to the tombstone while the address is the point's own", async () => {
    await publishReferat(referatText({ points: [{ title: "Dagsorden" }, { title: "Nye bænke" }] }));
    await withdraw("Nye bænke");
    expect(await hrefs()).toEqual([`${meeting}/punkt-2`, `${meeting}/punkt-2`]);
  });

  it("lead to the meeting where another point has taken the address over", async () => {
    await publishReferat(referatText({ points: [{ title: "Dagsorden" }, { title: "Nye bænke" }] }));
    await publishReferat(referatText({ points: [{ title: "Nye bænke", caseNumber: "05.01.00-G01-2-24" }] }));
    await withdraw("Dagsorden");
    expect(await hrefs()).toEqual([meeting, meeting]);
  });

  it("are not crowded out by a long meeting that is withdrawn after them", async () => {
    await publishReferat(referatText({ points: [{ title: "Dagsorden" }, { title: "Nye bænke" }] }));
    const key = await withdraw("Nye bænke");
    const points = Array.from({ length: 101 }, (_, index) => ({ title: `Sag ${index + 1}` }));
    const { meetingId } = await publishReferat(referatText({ date: "12-03-2024", points }));
    await withdrawMeeting(meetingId, "Forkert fil.", commandLine);
    const notices = await listWithdrawnPoints();
    expect(notices).toHaveLength(101);
    expect(notices.at(-1)?.id).toBe(key);
  });
});
