import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { GET as getObject } from "@/app/api/oparl/v1.1/[type]/[key]/route";
import { GET as getBody } from "@/app/api/oparl/v1.1/body/[body]/route";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { problemText } from "@/lib/text/problem";
import { referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";
import { checkOparl, fetchOparl, oparlRoot, readOparlList } from "../support/oparl-client";
import { oparlListSchema, oparlSchemas } from "../support/oparl-schemas";

const vote =
  "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nHavneudvalget godkender indstillingen.\n\nMia Krog deltog ikke i mødet.";
const body = `${oparlRoot}/body/lillehavn-kommune`;
const lists = [
  "organization",
  "person",
  "meeting",
  "paper",
  "agendaItem",
  "consultation",
  "file",
  "location",
  "legislativeTerm",
  "membership",
];

beforeAll(async () => {
  await takeIn(referatText({ points: [{ title: "Nye bænke", decision: vote }, { title: "Cykelsti" }] }), { publish: true });
  await takeIn(referatText({ date: "12-07-2024", time: "09:30", points: [{ title: "Bænke igen" }] }), { publish: true });
  await takeIn(referatText({ committee: "Kulturudvalget", date: "13-03-2024", points: [{ title: "Museum" }] }), { publish: true });
  await takeIn(referatText({ date: "19-03-2024", points: [{ title: "En kladde" }] }));
});

function count(list: string, query = "") {
  return readOparlList(`${body}/${list}${query}`).then((objects) => objects.length);
}

describe("OParl", () => {
  it("knows nothing of a key that none of its objects could have", async () => {
    for (const type of [...lists, "body"]) {
      const response = await getObject(new Request(oparlRoot), { params: Promise.resolve({ type, key: "\0" }) });
      expect(response.status, type).toBe(404);
      expect(await response.json()).toMatchObject({
        type: "https://schema.oparl.org/1.1/Error",
        message: problemText.details["findes-ikke"],
      });
    }
    expect((await getBody(new Request(oparlRoot), { params: Promise.resolve({ body: "\0" }) })).status).toBe(404);
  });

  it("leads from the system to every object, and each is what its specification says", async () => {
    const addresses = new Set<string>();
    const gather = (value: unknown) =>
      JSON.stringify(value, (_, one: unknown) => (typeof one === "string" && one.startsWith(oparlRoot) ? (addresses.add(one), one) : one));
    const system = oparlSchemas.System.parse(await (await fetchOparl(`${oparlRoot}/system`)).json());
    expect(await readOparlList(system.body)).toMatchObject([{ name: "Lillehavn Kommune", legislativeTerm: [{ startDate: "2022-01-01" }] }]);
    gather(system);
    for (const list of lists) gather(await readOparlList(`${body}/${list}`));
    const seen = new Map<string, number>();
    for (const address of addresses) {
      const response = await fetchOparl(address);
      expect(response.status, address).toBe(200);
      const said: unknown = await response.json();
      if (oparlListSchema.safeParse(said).success) continue;
      const object = checkOparl(said);
      expect(object.id).toBe(address);
      const type = z.string().parse(object.type).split("/").at(-1) ?? "";
      seen.set(type, (seen.get(type) ?? 0) + 1);
    }
    expect(Object.fromEntries(seen)).toEqual({
      System: 1,
      Body: 1,
      LegislativeTerm: 1,
      Organization: 2,
      Person: 4,
      Membership: 4,
      Meeting: 3,
      AgendaItem: 4,
      Paper: 2,
      Consultation: 4,
      File: 3,
      Location: 3,
    });
  });

  it("says what was decided and who voted, and that it took part in the meeting who voted", async () => {
    const [meeting] = await readOparlList(`${body}/meeting`);
    const voters = (await readOparlList(`${body}/person`)).filter(({ name }) => name !== "Mia Krog").map(({ id }) => String(id));
    expect(voters).toHaveLength(3);
    expect(meeting).toMatchObject({
      start: "2024-03-05T16:00:00+01:00",
      meetingState: "durchgeführt",
      location: { description: "Rådhuset, lokale 2" },
      participant: voters.sort(),
      agendaItem: [
        {
          name: "Nye bænke",
          public: true,
          result: "Godkendt",
          "referatportalen:voteEvent": [{ result: "pass", votes: [{ option: "yes" }, { option: "yes" }, { option: "no", party: "C" }] }],
          "referatportalen:absence": [{ name: "Mia Krog", scope: "meeting" }],
        },
        { name: "Cykelsti" },
      ],
    });
    expect((await readOparlList(`${body}/meeting`))[1]).toMatchObject({ start: "2024-07-12T09:30:00+02:00" });
  });

  it("gives lists a page at a time, in one order, and keeps what was asked for", async () => {
    const first = oparlListSchema.parse(
      await (await fetchOparl(`${body}/agendaItem?elementsPerPage=3&created_since=2020-01-01T00:00:00Z`)).json(),
    );
    expect(first.pagination).toEqual({ totalElements: 4, elementsPerPage: 3, currentPage: 1, totalPages: 2 });
    expect(new URL(first.links.next ?? "").searchParams.get("created_since")).toBe("2020-01-01T00:00:00Z");
    const second = oparlListSchema.parse(await (await fetchOparl(first.links.next ?? "")).json());
    expect(second.links.next).toBeUndefined();
    expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(4);
  });

  it("filters every list by when its objects came to be and last changed", async () => {
    for (const list of lists) {
      const all = await count(list);
      expect(all, list).toBeGreaterThan(0);
      for (const name of ["created", "modified"]) {
        expect(await count(list, `?${name}_since=2020-01-01T00:00:00Z`), list).toBe(all);
        expect(await count(list, `?${name}_until=2020-01-01T00:00:00Z`), list).toBe(0);
      }
      expect((await fetchOparl(`${body}/${list}?modified_since=2024-01-01`)).status).toBe(400);
    }
    const [meeting, other] = await readOparlList(`${body}/meeting`);
    expect(await count("meeting", `?modified_since=${encodeURIComponent(z.string().parse(other?.modified))}`)).toBe(2);
    expect(await count("meeting", `?created_until=${encodeURIComponent(z.string().parse(meeting?.created))}`)).toBe(1);
  });

  it("knows nothing of drafts, and tells who has an answer already", async () => {
    const draft = await database.meeting.findFirstOrThrow({ where: { state: "draft" } });
    expect((await fetchOparl(`${oparlRoot}/meeting/${draft.id}`)).status).toBe(404);
    expect((await fetchOparl(`${oparlRoot}/nothing/${draft.id}`)).status).toBe(404);
    expect((await fetchOparl(`${oparlRoot}/body/nowhere/meeting`)).status).toBe(404);
    const etag = (await fetchOparl(`${body}/meeting`)).headers.get("etag") ?? "";
    expect((await fetchOparl(`${body}/meeting`, { "if-none-match": etag.replace("W/", "") })).status).toBe(304);
  });
});

describe("a file in which something may be a personal number", () => {
  it("is deleted while nobody has decided, comes back when somebody has, and both are told to who asks for changes", async () => {
    const meeting = await database.meeting.findFirstOrThrow({
      where: { slug: "2024-07-12" },
      include: { currentRevision: { select: { documentId: true } } },
    });
    const { modified } = checkOparl(await (await fetchOparl(`${oparlRoot}/file/${meeting.id}`)).json());
    const documentId = meeting.currentRevision?.documentId ?? "";
    const { id } = await database.privacyFinding.create({ data: { documentId, kind: "cpr", line: 3, endLine: 3, start: 0 } });
    const state = async () => {
      const changed = await readOparlList(`${body}/file?modified_since=${encodeURIComponent(String(modified))}`);
      const { resultsProtocol } = checkOparl(await (await fetchOparl(`${oparlRoot}/meeting/${meeting.id}`)).json());
      const file = checkOparl(await (await fetchOparl(`${oparlRoot}/file/${meeting.id}`)).json());
      return {
        listed: await count("file"),
        deleted: file.deleted === true,
        offered: resultsProtocol !== undefined,
        told: changed.find((one) => one.id === file.id)?.deleted === true,
      };
    };
    expect(await state()).toEqual({ listed: 2, deleted: true, offered: false, told: true });
    expect(await readOparlList(`${body}/file`)).toEqual(
      expect.arrayContaining([expect.objectContaining({ downloadUrl: expect.stringMatching(/\/kilde\/original$/u) as unknown })]),
    );

    await database.privacyFinding.update({ where: { id }, data: { decision: "keep", decidedAt: new Date() } });
    expect(await state()).toEqual({ listed: 3, deleted: false, offered: true, told: false });
    await database.privacyFinding.delete({ where: { id } });
  });
});

describe("what is withdrawn", () => {
  it("a point is told as deleted only to who asks for changes, and its meeting has changed", async () => {
    const { key, revision } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Nye bænke" }, include: { revision: true } });
    const before = await getMoment(revision.meetingId);
    await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
    const since = `?modified_since=${before.toISOString()}`;

    expect(await (await fetchOparl(`${oparlRoot}/agendaItem/${key}`)).json()).toMatchObject({ deleted: true });
    expect(await count("agendaItem")).toBe(3);
    expect(await readOparlList(`${body}/agendaItem${since}`)).toContainEqual(expect.objectContaining({ deleted: true }));
    expect((await getMoment(revision.meetingId)).getTime()).toBeGreaterThan(before.getTime());
    const [meeting] = await readOparlList(`${body}/meeting`);
    expect(meeting).not.toHaveProperty("resultsProtocol");
    expect(meeting).not.toHaveProperty("participant");
    expect(await count("file")).toBe(2);
    expect(await count("person")).toBe(0);
    const people = await readOparlList(`${body}/person${since}`);
    expect(people.map(({ deleted }) => deleted)).toEqual([true, true, true, true]);
    await expectNoNames();
  });

  it("a meeting is deleted with all that only it said, and nothing of it is left", async () => {
    const { meetingId } = await database.revision.findFirstOrThrow({ where: { points: { some: { title: "Museum" } } } });
    await withdrawMeeting(meetingId, "Forkert fil.", commandLine);
    const deleted: unknown = await (await fetchOparl(`${oparlRoot}/meeting/${meetingId}`)).json();
    expect(checkOparl(deleted)).toMatchObject({ deleted: true });
    expect(await count("meeting")).toBe(2);
    expect(await count("meeting", "?modified_since=2020-01-01T00:00:00Z")).toBe(3);
    for (const list of lists) {
      const plain = await readOparlList(`${body}/${list}`);
      expect(
        plain.filter((object) => "deleted" in object),
        list,
      ).toEqual([]);
      const said = JSON.stringify(await readOparlList(`${body}/${list}?modified_since=2020-01-01T00:00:00Z`));
      expect(said).not.toMatch(/Museum|Nye bænke|Ida Strøm|Mia Krog|kladde/);
    }
    await withdrawPoint(
      (await database.agendaPoint.findFirstOrThrow({ where: { title: "Cykelsti" } })).key,
      "Indeholdt personoplysninger.",
      commandLine,
    );
    await expectNoNames(/05-01-00-g01-2-24/);
  });

  /** Ids are told of what is deleted: they must name no one and no case. */
  async function expectNoNames(names = /ida-stroem|bo-lund|ake-holm|mia-krog/): Promise<void> {
    for (const list of lists) {
      expect(JSON.stringify(await readOparlList(`${body}/${list}?modified_since=2020-01-01T00:00:00Z`)), list).not.toMatch(names);
    }
  }

  async function getMoment(meetingId: string): Promise<Date> {
    const meeting = checkOparl(await (await fetchOparl(`${oparlRoot}/meeting/${meetingId}`)).json());
    return new Date(z.string().parse(meeting.modified));
  }
});
