import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as getAll } from "@/app/api/calendars/meetings/route";
import { GET as getOne } from "@/app/api/calendars/meetings/[id]/route";
import { GET as getCommittee } from "@/app/api/calendars/committees/[committee]/route";
import { database } from "@/lib/database/database";
import { restoreMeeting } from "@/lib/desk/restore";
import { withdrawMeeting } from "@/lib/desk/withdraw";
import { referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";

beforeAll(async () => {
  await takeIn(referatText(), { publish: true });
  await takeIn(referatText({ date: "02-07-2024", time: "09:30" }), { publish: true });
  await takeIn(referatText({ committee: "Kulturudvalget" }).replace(" kl. 16:00", ""), { publish: true });
  await takeIn(referatText({ date: "19-03-2024" }));
});

const request = () => new Request("http://portal.example/api/calendars");
const one = (id: string) => getOne(request(), { params: Promise.resolve({ id }) });
const ofCommittee = (committee: string) => getCommittee(request(), { params: Promise.resolve({ committee }) });

/** Reads a calendar with an independent reader, and checks what RFC 5545 asks of it and of each event. */
async function read(response: Response | Promise<Response>) {
  const answer = await response;
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const text = await answer.text();
  expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect([calendar.name, calendar.getFirstPropertyValue("version")]).toEqual(["vcalendar", "2.0"]);
  expect(calendar.getFirstPropertyValue("prodid")).toMatch(/^-\/\/Referatportalen\/\//u);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => zone.getFirstPropertyValue("tzid"));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const zone = component.getFirstProperty("dtstart")?.getFirstParameter("tzid");
    if (zone) expect(zones).toContain(zone);
    expect(event.uid).toMatch(/^[0-9a-f-]{36}@127\.0\.0\.1$/u);
    expect(String(component.getFirstPropertyValue("dtstamp"))).toMatch(/Z$/u);
    expect(String(component.getFirstPropertyValue("last-modified"))).toMatch(/Z$/u);
    return {
      uid: event.uid,
      summary: event.summary,
      zone,
      allDay: event.startDate.isDate,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      location: event.location,
      sequence: event.sequence,
      status: component.getFirstPropertyValue("status"),
      url: component.getFirstPropertyValue("url"),
    };
  });
}

describe("calendars", () => {
  it("hold every meeting at its Danish time, summer and winter", async () => {
    const zone = "Europe/Copenhagen";
    expect(await read(getAll(request()))).toMatchObject([
      {
        start: "2024-03-05T15:00:00.000Z",
        zone,
        location: "Rådhuset, lokale 2",
        sequence: 0,
        status: "CONFIRMED",
        summary: "Havneudvalget",
      },
      { start: "2024-03-05", allDay: true, summary: "Kulturudvalget" },
      { start: "2024-07-02T07:30:00.000Z", zone, url: "http://127.0.0.1:3000/udvalg/havneudvalget/2024-07-02" },
    ]);
  });

  it("can be had for one committee and for one meeting", async () => {
    expect((await read(ofCommittee("havneudvalget"))).length).toBe(2);
    const { id } = await database.meeting.findFirstOrThrow({ where: { state: "published", slug: "2024-07-02" } });
    expect(await read(one(id))).toMatchObject([{ uid: `${id}@127.0.0.1` }]);
    const draft = await database.meeting.findFirstOrThrow({ where: { state: "draft" } });
    for (const response of [one(draft.id), one("x"), ofCommittee("findes-ikke")]) expect((await response).status).toBe(404);
  });

  it("change a meeting under its own id when it is published again, cancel it when it is withdrawn, and hold it again when that is taken back", async () => {
    const { id } = await database.meeting.findFirstOrThrow({ where: { state: "published", slug: "2024-07-02" } });
    await takeIn(referatText({ date: "02-07-2024", time: "09:30", points: [{ title: "Rettet" }] }), { publish: true });
    expect(await read(one(id))).toMatchObject([{ sequence: 1, status: "CONFIRMED" }]);
    await withdrawMeeting(id, "Forkert fil.", commandLine);
    const [event] = await read(one(id));
    expect(event).toMatchObject({ uid: `${id}@127.0.0.1`, sequence: 2, status: "CANCELLED", location: null });
    expect(event?.summary).toBe("Havneudvalget (trukket tilbage)");
    await restoreMeeting(id, "Det var den rigtige fil.", commandLine);
    // A calendar leaves the meeting cancelled unless the number rises (RFC 5546, 2.1.4).
    expect(await read(one(id))).toMatchObject([{ sequence: 3, status: "CONFIRMED" }]);
  });
});
