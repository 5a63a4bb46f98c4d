import { beforeAll, expect, it } from "vitest";
import { GET as listCases } from "@/app/api/v1/cases/route";
import { GET as getDownload } from "@/app/api/v1/downloads/[file]/route";
import { GET as listDownloads } from "@/app/api/v1/downloads/route";
import { GET as getMeeting } from "@/app/api/v1/meetings/[id]/route";
import { GET as getMinutes } from "@/app/api/v1/meetings/[id]/minutes.json/route";
import { GET as listMeetings } from "@/app/api/v1/meetings/route";
import { GET as listPersons } from "@/app/api/v1/persons/route";
import { GET as getPoint } from "@/app/api/v1/points/[id]/route";
import { GET as listPoints } from "@/app/api/v1/points/route";
import { GET as listVotes } from "@/app/api/v1/votes/route";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { listAnswerOf } from "@/lib/opendata/api/list-answer";
import { withdrawalProblem } from "@/lib/opendata/api/problem";
import { listChanges } from "@/lib/published/changes/list-changes";
import { changeAnchor } from "@/lib/published/paths";
import { meetingListing } from "@/lib/published/views/records/meeting-record";
import { referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";
import { ask, publishBenches, read, refusal } from "./support/api-client";

beforeAll(publishBenches);

it("what is withdrawn leaves every answer", async () => {
  const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "=Nye bænke" } });
  await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
  const meetings = await read(listMeetings(ask("meetings")), listAnswerOf(meetingListing));
  const { id, source } = meetings.data[1] ?? {};
  expect(source?.originalUrl).toBeNull();
  const context = { params: Promise.resolve({ id: id ?? "" }) };
  const lists = [listMeetings, listPoints, listVotes, listCases, listPersons, listDownloads].map((list) => list(ask("x")));
  const items = [getMeeting(ask("x"), context), getMinutes(ask("x"), context)];
  const files = ["points.jsonl", "points.csv", "ballots.csv", "absences.csv"].map((file) =>
    getDownload(ask("x"), { params: Promise.resolve({ file }) }),
  );
  expect(await (await getMinutes(ask("x"), context)).json()).toMatchObject({ source: { name: null } });
  for (const response of await Promise.all([...lists, ...items, ...files])) {
    expect(response.status).toBe(200);
    expect([response.headers.get("cache-control"), response.headers.get("x-robots-tag")]).toEqual(["no-cache", "noindex"]);
    expect(await response.text()).not.toMatch(/=Nye bænke|Ida Strøm|Mia Krog/);
  }
});

it("what is withdrawn answers that it is gone, when and why", async () => {
  const { key, revision } = await database.agendaPoint.findFirstOrThrow({ where: { title: "=Nye bænke" }, include: { revision: true } });
  const gone = await getPoint(ask("points/x"), { params: Promise.resolve({ id: key }) });
  const listed = async (kind: string) => {
    const { changes } = await listChanges(1);
    const change = changes.find((one) => one.kind === kind);
    return `/aendringer#${change ? changeAnchor(change) : ""}`;
  };
  expect(await refusal(gone, withdrawalProblem)).toMatchObject({
    status: 410,
    reason: "Indeholdt personoplysninger.",
    meeting: { id: revision.meetingId, url: "/udvalg/havneudvalget/2024-03-05" },
    changeUrl: await listed("pointWithdrawn"),
  });

  await withdrawMeeting(revision.meetingId, "Forkert fil.", commandLine);
  const context = { params: Promise.resolve({ id: revision.meetingId }) };
  for (const response of [await getMeeting(ask("x"), context), await getMinutes(ask("x"), context)]) {
    expect(await refusal(response, withdrawalProblem)).toMatchObject({
      status: 410,
      reason: "Forkert fil.",
      meeting: null,
      changeUrl: await listed("meetingWithdrawn"),
    });
  }
  const other = await database.agendaPoint.findFirstOrThrow({ where: { title: "Cykelsti" } });
  const point = await getPoint(ask("x"), { params: Promise.resolve({ id: other.key }) });
  expect(await refusal(point, withdrawalProblem)).toMatchObject({ reason: "Forkert fil.", changeUrl: await listed("meetingWithdrawn") });

  const draft = await database.agendaPoint.findFirstOrThrow({ where: { title: "Endnu en kladde" }, include: { revision: true } });
  expect((await getPoint(ask("x"), { params: Promise.resolve({ id: draft.key }) })).status).toBe(404);
  expect((await getMeeting(ask("x"), { params: Promise.resolve({ id: draft.revision.meetingId }) })).status).toBe(404);
});

it("a point that a newer version left out answers that it is gone since that version, and says no more of it", async () => {
  const points = [{ title: "Nye bænke" }, { title: "Støj fra havnen" }];
  await takeIn(referatText({ date: "07-05-2024", points }), { publish: true });
  const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Støj fra havnen" }, select: { key: true } });
  const context = { params: Promise.resolve({ id: key }) };
  expect((await getPoint(ask("x"), context)).status).toBe(200);

  await takeIn(referatText({ date: "07-05-2024", points: points.slice(0, 1) }), { publish: true });
  const newer = await database.revision.findFirstOrThrow({
    where: { publishedAt: { not: null } },
    orderBy: { publishedAt: "desc" },
    select: { publishedAt: true },
  });
  const gone = await getPoint(ask("x"), context);
  expect(await refusal(gone, withdrawalProblem)).toMatchObject({
    status: 410,
    withdrawnAt: newer.publishedAt?.toISOString(),
    reason: "Den nyeste version af referatet har ikke punktet.",
    meeting: { url: "/udvalg/havneudvalget/2024-05-07" },
    changeUrl: expect.stringMatching(/^\/aendringer#udvalg-havneudvalget-2024-05-07-/u) as unknown,
  });
});
