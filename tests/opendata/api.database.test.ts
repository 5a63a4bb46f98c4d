import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { GET as getNothing } from "@/app/api/[...path]/route";
import { GET as getCommitteeCalendar } from "@/app/api/calendars/committees/[committee]/route";
import { GET as getCaseFeed } from "@/app/api/feeds/cases/[slug]/route";
import { GET as getCommitteeFeed } from "@/app/api/feeds/committees/[committee]/route";
import { GET as getPersonFeed } from "@/app/api/feeds/persons/[slug]/route";
import { GET as getSearchFeed } from "@/app/api/feeds/search/route";
import { GET as getApi } from "@/app/api/route";
import { GET as getCase } from "@/app/api/v1/cases/[slug]/route";
import { GET as listCases } from "@/app/api/v1/cases/route";
import { GET as getDownload } from "@/app/api/v1/downloads/[file]/route";
import { GET as listDownloads } from "@/app/api/v1/downloads/route";
import { GET as getMeeting } from "@/app/api/v1/meetings/[id]/route";
import { GET as listMeetings } from "@/app/api/v1/meetings/route";
import { GET as getDescription } from "@/app/api/v1/openapi.json/route";
import { GET as getPerson } from "@/app/api/v1/persons/[slug]/route";
import { GET as listPersons } from "@/app/api/v1/persons/route";
import { GET as getPoint } from "@/app/api/v1/points/[id]/route";
import { GET as listPoints, OPTIONS as preflight } from "@/app/api/v1/points/route";
import { GET as getIndex } from "@/app/api/v1/route";
import { GET as search } from "@/app/api/v1/search/route";
import { GET as listVotes } from "@/app/api/v1/votes/route";
import { apiIndex } from "@/lib/opendata/api/api-index";
import { listAnswerOf } from "@/lib/opendata/api/list-answer";
import { meetingParameters, pageParameters, pointParameters } from "@/lib/opendata/api/parameters";
import { parameterProblem, problem } from "@/lib/opendata/api/problem";
import { searchAnswer } from "@/lib/opendata/api/search-answer";
import { downloadList } from "@/lib/opendata/download/download-files";
import { oparlParameters } from "@/lib/opendata/oparl/oparl-list";
import { caseListing, caseRecord } from "@/lib/published/views/records/case-record";
import { meetingListing, meetingRecord } from "@/lib/published/views/records/meeting-record";
import { personListing, personRecord } from "@/lib/published/views/records/person-record";
import { pointRecord } from "@/lib/published/views/records/point-record";
import { voteListing } from "@/lib/published/views/records/vote-record";
import { searchParameters } from "@/lib/search/search-request";
import { problemText } from "@/lib/text/problem";
import { ask, benchNumber, publishBenches, read, refusal } from "./support/api-client";

beforeAll(publishBenches);

describe("the API", () => {
  it("describes itself in valid OpenAPI", async () => {
    const document = z.record(z.string(), z.unknown()).parse(await getDescription(ask("openapi.json")).json());
    expect(await new Validator().validate(document)).toMatchObject({ valid: true });
  });

  it("answers every list and item in the form that it describes", async () => {
    const meetings = await read(listMeetings(ask("meetings")), listAnswerOf(meetingListing));
    expect(meetings.data.map(({ date }) => date)).toEqual(["2024-03-12", "2024-03-05"]);
    const id = meetings.data[1]?.id ?? "";
    const meeting = await read(getMeeting(ask(`meetings/${id}`), { params: Promise.resolve({ id }) }), meetingRecord);
    expect(meeting.points.map(({ title }) => title)).toEqual(["=Nye bænke", "Cykelsti"]);

    const points = await read(listPoints(ask("points")), listAnswerOf(pointRecord));
    expect(points.pagination.total).toBe(3);
    const point = points.data.find(({ title }) => title === "=Nye bænke");
    expect(await read(getPoint(ask("points/x"), { params: Promise.resolve({ id: point?.id ?? "" }) }), pointRecord)).toEqual(point);

    const votes = await read(listVotes(ask("votes")), listAnswerOf(voteListing));
    expect(votes.data).toMatchObject([{ carried: true, complete: true, ballots: [{ party: "V" }, { party: "A" }, { choice: "against" }] }]);

    const cases = await read(listCases(ask("cases")), listAnswerOf(caseListing));
    expect(cases.data.map((found) => found.number)).toContain(benchNumber);
    const slug = "05-01-00-g01-9-24";
    const treated = await read(getCase(ask(`cases/${slug}`), { params: Promise.resolve({ slug }) }), caseRecord);
    expect(treated.treatments.map(({ meeting: { date } }) => date)).toEqual(["2024-03-05", "2024-03-12"]);

    const persons = await read(listPersons(ask("persons")), listAnswerOf(personListing));
    expect(persons.data.map(({ name }) => name)).toEqual(["Ake Holm", "Bo Lund", "Ida Strøm", "Mia Krog"]);
    const person = await read(getPerson(ask("persons/x"), { params: Promise.resolve({ slug: "ake-holm" }) }), personRecord);
    expect(person).toMatchObject({ ballots: [{ vote: votes.data[0]?.id, choice: "against", party: "C" }], absences: [] });
    const absent = await read(getPerson(ask("persons/x"), { params: Promise.resolve({ slug: "mia-krog" }) }), personRecord);
    expect(absent).toMatchObject({ ballots: [], absences: [{ scope: "meeting" }] });
    expect((await read(search(ask("search?q=bænke")), searchAnswer)).total).toBe(2);
  });

  it("gives lists a page at a time, with the way to the next", async () => {
    const first = await read(listPoints(ask("points?pageSize=2&committee=havneudvalget")), listAnswerOf(pointRecord));
    expect(first.links).toMatchObject({ next: "/api/v1/points?pageSize=2&committee=havneudvalget&page=2" });
    expect(first.links.previous).toBeUndefined();
    const second = await read(listPoints(new Request(`http://portal.example${first.links.next ?? ""}`)), listAnswerOf(pointRecord));
    expect([...first.data, ...second.data].map(({ title }) => title)).toEqual(["Nye bænke igen", "=Nye bænke", "Cykelsti"]);
  });

  it("tells who has an answer already, and who asks for what makes no sense", async () => {
    const etag = (await listPoints(ask("points"))).headers.get("etag") ?? "";
    for (const known of [etag, etag.replace("W/", ""), `"other", ${etag}`, "*"]) {
      expect((await listPoints(ask("points", { "if-none-match": known }))).status, known).toBe(304);
    }
    expect((await listPoints(ask("points", { "if-none-match": '"other"' }))).status).toBe(200);
    expect((await getPoint(ask("points/x"), { params: Promise.resolve({ id: "x" }) })).status).toBe(404);
  });

  it("says in one form and in Danish which parameters make no sense, and what they must be", async () => {
    const refused = await refusal(listPoints(ask("points?udvalg=havneudvalget&page=0")), parameterProblem);
    expect(refused).toMatchObject({ status: 400, type: "/data#parameter", title: problemText.titles.parameter });
    expect(new Map(refused.errors.map(({ parameter, detail }) => [parameter, detail]))).toEqual(
      new Map([
        ["page", problemText.parameters.page],
        ["udvalg", problemText.unknown],
      ]),
    );
    const search400 = await refusal(search(ask("search?udfald=zz&udfald=yy&sort=x")), parameterProblem);
    expect(search400.errors.map(({ parameter }) => parameter).sort()).toEqual(["sort", "udfald"]);
    const since = await refusal(listMeetings(ask("meetings?publishedSince=2024")), parameterProblem);
    expect(since.errors).toEqual([{ parameter: "publishedSince", detail: problemText.parameters.publishedSince }]);
    expect((await refusal(getSearchFeed(ask("x?page=0")), parameterProblem)).errors).toHaveLength(1);
    expect(await refusal(getNothing(), problem)).toMatchObject({ status: 404, type: "/data#findes-ikke" });
  });

  it("has words for every parameter that it knows", () => {
    const schemas = [pageParameters, meetingParameters, pointParameters, searchParameters, oparlParameters];
    const known = new Set(schemas.flatMap(({ shape }) => Object.keys(shape)));
    expect(new Set(Object.keys(problemText.parameters))).toEqual(known);
  });

  it("tells at its own address where everything is, and everything is there", async () => {
    const index = await read(getIndex(ask("")), apiIndex);
    const described = z.looseObject({ paths: z.record(z.string(), z.unknown()) }).parse(await getDescription(ask("openapi.json")).json());
    const said = JSON.stringify(index);
    const lists = Object.keys(described.paths).filter((path) => !path.includes("{") && path !== "/api/v1");
    expect(lists.filter((path) => !said.includes(`"${path}`))).toEqual([]);
    const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("/route.ts"));
    const routes = files.map((file) => `/${file.replace(/\/route\.ts$/u, "").replace(/\[\w+\]/gu, "{}")}`);
    const addresses = [...said.matchAll(/"(\/[^"]+)"/gu)].map(([, href = ""]) => href.replace(/\{\?\w+\}/u, "").replace(/\{\w+\}/gu, "{}"));
    expect(addresses.filter((href) => href !== index.documentation && !routes.includes(href))).toEqual([]);
    expect(getApi().headers.get("location")).toBe("/api/v1");
  });

  it("knows nothing of an address that no slug could make, and asks no database for it", async () => {
    const nul = { slug: "\0", committee: "\0" };
    const params = Promise.resolve(nul);
    for (const route of [getCase, getPerson, getCaseFeed, getPersonFeed, getCommitteeFeed, getCommitteeCalendar]) {
      expect((await route(ask("x"), { params })).status).toBe(404);
    }
    for (const query of ["committee=%00", "committee=Havneudvalget", "caseNumber=%00"]) {
      expect((await listPoints(ask(`points?${query}`))).status, query).toBe(400);
    }
    expect((await listMeetings(ask("meetings?committee=%00"))).status).toBe(400);
    expect((await search(ask("search?udvalg=%00"))).status).toBe(400);
    expect((await search(ask("search?q=%00"))).status).toBe(200);
  });

  it("lets other sites ask, and search engines keep away", async () => {
    expect(preflight().headers.get("access-control-allow-headers")).toBe("If-None-Match");
    const answers = [await listPoints(ask("points")), await listPoints(ask("points?x=1")), preflight()];
    expect(answers.map(({ headers }) => headers.get("access-control-allow-origin"))).toEqual(["*", "*", "*"]);
    expect(answers.map(({ headers }) => headers.get("x-robots-tag"))).toEqual(["noindex", "noindex", "noindex"]);
  });

  it("lists what was published since a moment", async () => {
    const since = (moment: string) => read(listMeetings(ask(`meetings?publishedSince=${moment}`)), listAnswerOf(meetingListing));
    expect((await since("2020-01-01T00:00:00Z")).pagination.total).toBe(2);
    expect((await since("2999-01-01T00:00:00Z")).pagination.total).toBe(0);
  });
});

describe("the downloads", () => {
  it("hold everything, and have the checksums that are said", async () => {
    const { files } = await read(listDownloads(ask("downloads")), downloadList);
    for (const { name, sha256, bytes } of files) {
      const content = Buffer.from(await (await download(name)).arrayBuffer());
      expect({ name, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") }).toEqual({ name, bytes, sha256 });
    }
    const points = (await (await download("points.jsonl")).text()).trim().split("\n");
    expect(points.map((line) => pointRecord.parse(JSON.parse(line)).title).sort()).toEqual(["=Nye bænke", "Cykelsti", "Nye bænke igen"]);
  });

  it("are of the types that are said, in one dialect of CSV, at one address each", async () => {
    const { csvDialect, files } = await read(listDownloads(ask("downloads")), downloadList);
    for (const { name, url, mediaType, columns } of files) {
      const response = await download(name);
      expect([response.headers.get("content-type"), url]).toEqual([mediaType, `/api/v1/downloads/${name}`]);
      if (columns.length === 0) continue;
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const { delimiter, lineTerminator, quoteChar } = csvDialect;
      const options = { delimiter, record_delimiter: lineTerminator, quote: quoteChar, bom: true };
      const [head = [], ...rows] = z.array(z.array(z.string())).parse(parse(bytes, options));
      expect(head).toEqual(columns.map((column) => column.name));
      expect(rows.length).toBeGreaterThan(0);
      const address = head.indexOf("Adresse");
      expect(rows.map((row) => row[address]).filter((href) => !href?.startsWith("http://127.0.0.1:3000/udvalg/"))).toEqual([]);
      expect(rows.map((row) => row[head.indexOf("Dato")]).filter((date) => !/^\d{4}-\d\d-\d\d$/u.test(date ?? ""))).toEqual([]);
    }
  });

  it("can be opened in a spreadsheet, which runs nothing that they say", async () => {
    const titles = (await rowsOf("points.csv")).map((row) => row.Titel);
    expect(titles.sort()).toEqual(["'=Nye bænke", "Cykelsti", "Nye bænke igen"]);
    expect(await rowsOf("ballots.csv")).toMatchObject([
      { Navn: "Ida Strøm", Person: "ida-stroem", Parti: "V", Stemme: "for", Vedtaget: "ja" },
      { Navn: "Bo Lund", Parti: "A", Stemme: "for" },
      { Navn: "Ake Holm", Parti: "C", Stemme: "imod" },
    ]);
    expect(await rowsOf("absences.csv")).toMatchObject([{ Navn: "Mia Krog", "Fraværende fra": "mødet" }]);
  });

  it("know no other names", async () => {
    expect((await download("toString")).status).toBe(404);
  });

  function download(file: string): Promise<Response> {
    return getDownload(ask(`downloads/${file}`), { params: Promise.resolve({ file }) });
  }

  async function rowsOf(file: string): Promise<Record<string, string>[]> {
    return parse(await (await download(file)).text(), { columns: true, bom: true });
  }
});
