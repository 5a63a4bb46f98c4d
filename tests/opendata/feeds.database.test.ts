import { beforeAll, describe, expect, it } from "vitest";
import { GET as caseFeed } from "@/app/api/feeds/cases/[slug]/route";
import { GET as committeeFeed } from "@/app/api/feeds/committees/[committee]/route";
import { GET as meetingFeed } from "@/app/api/feeds/meetings/route";
import { GET as personFeed } from "@/app/api/feeds/persons/[slug]/route";
import { GET as searchFeed } from "@/app/api/feeds/search/route";
import { GET as topicFeed } from "@/app/api/feeds/topics/[number]/route";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { referatText } from "@/tests/support/referat-text";
import { commandLine, takeIn } from "@/tests/support/take-in";
import { readAtom } from "./support/atom-schema";

const vote =
  "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nHavneudvalget godkender indstillingen.\n\nMia Krog deltog ikke i mødet.";
const title = 'Bænke & <b>"blå"</b> ]]> skilte';

beforeAll(async () => {
  await takeIn(
    referatText({
      points: [
        { title, decision: vote },
        { title: "Cykelsti", caseNumber: "27.03.00-P20-1-24" },
      ],
    }),
    { publish: true },
  );
  await takeIn(referatText({ date: "12-03-2024", points: [{ title: "Havnekaj" }] }), { publish: true });
  await takeIn(referatText({ committee: "Kulturudvalget", points: [{ title: "Museum", caseNumber: "20.01.00-A00-7-24" }] }), {
    publish: true,
  });
  await takeIn(referatText({ date: "19-03-2024", points: [{ title: "En kladde" }] }));
});

const ask = (path: string, headers: Record<string, string> = {}) => new Request(`http://portal.example/api/feeds/${path}`, { headers });
const read = async (response: Response | Promise<Response>) => {
  const answer = await response;
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  return readAtom(await answer.text());
};
const caseOf = (slug: string) => caseFeed(ask(`cases/${slug}`), { params: Promise.resolve({ slug }) });
const personOf = (slug: string) => personFeed(ask(`persons/${slug}`), { params: Promise.resolve({ slug }) });
const topicOf = (number: string) => topicFeed(ask(`topics/${number}`), { params: Promise.resolve({ number }) });
const committeeOf = (committee: string) => committeeFeed(ask(`committees/${committee}`), { params: Promise.resolve({ committee }) });

describe("feeds", () => {
  it("tell of everything new, minutes by minutes, and of one committee alone", async () => {
    const all = await read(meetingFeed(ask("meetings")));
    expect(all.self).toBe("http://127.0.0.1:3000/api/feeds/meetings");
    expect(all.entries.map((entry) => entry.title).sort()).toEqual([
      "Havneudvalget, 12.\u00a0marts 2024",
      "Havneudvalget, 5.\u00a0marts 2024",
      "Kulturudvalget, 5.\u00a0marts 2024",
    ]);
    const committee = await read(committeeOf("kulturudvalget"));
    expect(committee.entries.map(({ content }) => content)).toEqual(["<p>1. Museum: Godkendt</p>"]);
    expect(committee.page).toBe("http://127.0.0.1:3000/udvalg/kulturudvalget");
  });

  it("follow a case, a person, a topic and a search", async () => {
    const titles = async (response: Promise<Response>) => (await read(response)).entries.map((entry) => entry.title);
    expect(await titles(caseOf("27-03-00-p20-1-24"))).toEqual(["Cykelsti"]);
    expect(await titles(topicOf("27"))).toEqual(["Cykelsti"]);
    expect(await titles(topicOf("27.03"))).toEqual(["Cykelsti"]);
    expect(await titles(topicOf("20.01.00"))).toEqual(["Museum"]);
    for (const person of ["ida-stroem", "mia-krog"]) expect(await titles(personOf(person))).toHaveLength(1);
    expect(await titles(searchFeed(ask("search?q=cykelsti")))).toEqual(["Cykelsti"]);
    expect((await titles(searchFeed(ask("search?udvalg=havneudvalget")))).length).toBe(3);
  });

  it("carry printed text as text, whatever signs it holds", async () => {
    const { entries } = await read(personOf("ida-stroem"));
    expect(entries[0]?.title).toBe("Bænke &amp; &lt;b&gt;&quot;blå&quot;&lt;/b&gt; ]]&gt; skilte");
    expect(entries[0]?.content).toContain("Ake Holm (C) stemmer imod");
  });

  it("answer who follows nothing, and who has them already", async () => {
    for (const response of [caseOf("findes-ikke"), personOf("findes-ikke"), topicOf("27.3"), committeeOf("findes-ikke")]) {
      expect((await response).status).toBe(404);
    }
    expect((await searchFeed(ask("search?aar=x"))).status).toBe(400);
    const etag = (await meetingFeed(ask("meetings"))).headers.get("etag") ?? "";
    expect((await meetingFeed(ask("meetings", { "if-none-match": etag }))).status).toBe(304);
  });

  it("tell that minutes were published again, under the same id", async () => {
    const before = (await read(committeeOf("kulturudvalget"))).entries[0];
    await takeIn(referatText({ committee: "Kulturudvalget", points: [{ title: "Museum og arkiv", caseNumber: "20.01.00-A00-7-24" }] }), {
      publish: true,
    });
    const after = (await read(committeeOf("kulturudvalget"))).entries[0];
    expect(after?.id).toBe(before?.id);
    expect(after?.updated).not.toBe(before?.updated);
    expect(after?.content).toContain("version 2");
    expect((await read(caseOf("20-01-00-a00-7-24"))).entries.map((entry) => entry.title)).toEqual(["Museum og arkiv"]);
  });

  it("turn what is withdrawn into a notice in every feed that may have told of it, without saying what it was about", async () => {
    const { key, revision } = await database.agendaPoint.findFirstOrThrow({ where: { title }, include: { revision: true } });
    await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
    const museum = await database.agendaPoint.findFirstOrThrow({ where: { title: "Museum og arkiv" }, include: { revision: true } });
    await withdrawMeeting(museum.revision.meetingId, "Forkert fil.", commandLine);

    for (const response of [personOf("ida-stroem"), caseOf("20-01-00-a00-7-24")]) {
      const text = await (await response).clone().text();
      expect(text).not.toMatch(/Ida Strøm|20\.01\.00|Bænke|Museum|Mia Krog/);
      const { entries, page } = await read(response);
      expect(page).toBe("http://127.0.0.1:3000/aendringer");
      expect(entries.map(({ id }) => id).sort()).toEqual([`urn:uuid:${key}`, `urn:uuid:${museum.key}`].sort());
    }
    for (const response of [caseOf("27-03-00-p20-1-24"), topicOf("27"), searchFeed(ask("search?q=cykelsti"))]) {
      const { entries } = await read(response);
      const notices = entries.filter((entry) => entry.title.startsWith("Trukket tilbage"));
      expect(notices.map(({ id }) => id).sort()).toEqual([`urn:uuid:${key}`, `urn:uuid:${museum.key}`].sort());
    }
    const all = await read(meetingFeed(ask("meetings")));
    expect(all.entries.find(({ id }) => id === `urn:uuid:${museum.revision.meetingId}`)).toMatchObject({
      title: "Trukket tilbage: Kulturudvalget, 5.\u00a0marts 2024",
      content: "<p>Teksten er ikke længere offentlig her.</p><p>Forkert fil.</p>",
    });
    expect(all.entries.find(({ id }) => id === `urn:uuid:${revision.meetingId}`)?.content).toBe("<p>2. Cykelsti: Godkendt</p>");
    for (const response of [meetingFeed(ask("meetings")), committeeOf("kulturudvalget"), caseOf("27-03-00-p20-1-24")]) {
      expect(await (await response).text()).not.toMatch(/Bænke|Museum|Ida Strøm|kladde/);
    }
  });

  it("tell of old minutes that are taken in late before newer ones that are known", async () => {
    await takeIn(referatText({ date: "06-03-2012", points: [{ title: "Gamle bænke" }] }), { publish: true });
    const { entries } = await read(searchFeed(ask("search?q=bænke")));
    expect(entries.map((entry) => entry.title)[0]).toBe("Gamle bænke");
  });
});
