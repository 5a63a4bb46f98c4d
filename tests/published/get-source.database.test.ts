import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { GET as original } from "@/app/(portal)/udvalg/[committee]/[date]/kilde/original/route";
import { getOriginal } from "@/lib/published/get-original";
import { getSource } from "@/lib/published/get-source";
import type { SourceView } from "@/lib/published/views/source-view";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const commandLine = { kind: "commandLine" } as const;
const place = ["havneudvalget", "2024-03-05"] as const;
const text = referatText({ points: [{ title: "Nye bænke" }, { title: "Støj fra havnen" }] });

async function sourceAt(): Promise<SourceView> {
  const answer = await getSource(...place);
  if (answer?.state !== "published") throw new Error("No source is published.");
  return answer.source;
}

function originalAt(date: string): Promise<Response> {
  return original(new Request("http://portal.example/"), { params: Promise.resolve({ committee: "havneudvalget", date }) });
}

async function withdrawSecondPoint(): Promise<{ line: number; endLine: number }> {
  const { key, ...span } = await database.agendaPoint.findFirstOrThrow({
    where: { slug: "punkt-2" },
    select: { key: true, line: true, endLine: true },
  });
  await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
  return span;
}

beforeEach(emptyDatabase);

describe("getSource", () => {
  it("gives every line that is not blank, numbered as in the file", async () => {
    await publishReferat(text);
    const source = await sourceAt();
    const printed = text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [[index + 1, line]]));
    expect(source.lines.map(({ number, text: line }) => [number, line])).toEqual(printed);
  });

  it("says what was read where, and where each point begins", async () => {
    await publishReferat(text);
    const source = await sourceAt();
    const roleOf = (line: string) => source.lines.find((shown) => shown.text === line)?.role;
    expect([roleOf("Punkt 1: Nye bænke"), roleOf("Resume"), roleOf("Havneudvalget godkender indstillingen.")]).toEqual([
      "structure",
      "structure",
      "decision",
    ]);
    expect(roleOf("Sagen handler om nye bænke.")).toBeNull();
    expect(source.lines.flatMap(({ text: line, point }) => (point ? [[line, point.href]] : []))).toEqual([
      ["Punkt 1: Nye bænke", "/udvalg/havneudvalget/2024-03-05/punkt-1"],
      ["Punkt 2: Støj fra havnen", "/udvalg/havneudvalget/2024-03-05/punkt-2"],
    ]);
  });

  it("hands out the file byte for byte", async () => {
    await publishReferat(text, { name: "møde 5. marts.txt" });
    expect((await sourceAt()).document.href).toBe("/udvalg/havneudvalget/2024-03-05/kilde/original");
    expect(await getOriginal(...place)).toMatchObject({ original: { name: "møde 5. marts.txt", bytes: Buffer.from(text) } });
    const answer = await originalAt("2024-03-05");
    expect([answer.status, answer.headers.get("cache-control"), answer.headers.get("x-robots-tag")]).toEqual([200, "no-cache", "noindex"]);
    expect((await originalAt("2024-03-06")).status).toBe(404);
  });

  it("keeps the lines of a withdrawn point back, and the file with them", async () => {
    await publishReferat(text, { name: "Støj fra havnen.txt" });
    const { line, endLine } = await withdrawSecondPoint();

    const source = await sourceAt();
    expect(source.withheld).toEqual([{ part: "point", line, endLine }]);
    expect(source.lines.filter(({ number }) => number >= line)).toEqual([]);
    expect([source.document.href, source.document.name]).toEqual([null, null]);
    const answer = await originalAt("2024-03-05");
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([410, "no-cache"]);
    expect(await answer.text()).not.toContain("Støj");
  });

  it("keeps the printed contents back with a withdrawn point, wrapped entries too", async () => {
    const contents = ["Punkt 1: Nye bænke.....\t3", "Punkt 2: Støj fra havnen", "og kranerne der.....\t4"];
    await publishReferat(referatText({ contents, points: [{ title: "Nye bænke" }, { title: "Støj fra havnen og kranerne der" }] }));
    expect((await sourceAt()).lines.map((line) => line.text)).toEqual(
      expect.arrayContaining(["Indholdsfortegnelse", "og kranerne der.....\t4"]),
    );
    await withdrawSecondPoint();

    const source = await sourceAt();
    expect(source.withheld.map(({ part }) => part)).toEqual(["contents", "point"]);
    expect(source.lines.map((line) => line.text).join("\n")).not.toMatch(/Støj|kranerne/u);
    expect(source.lines.map((line) => line.text)).toEqual(expect.arrayContaining(["Indholdsfortegnelse", "Punkt 1: Nye bænke"]));
  });

  it("shows nothing of a draft or of a withdrawn meeting", async () => {
    await publishReferat(text, { publish: false });
    expect([await getSource(...place), await getOriginal(...place)]).toEqual([null, null]);

    await publishReferat(referatText({ date: "02-04-2024" }));
    const { id } = await database.meeting.findFirstOrThrow({ where: { slug: "2024-04-02" }, select: { id: true } });
    await withdrawMeeting(id, "Fejl i filen.", commandLine);
    expect(await getSource("havneudvalget", "2024-04-02")).toMatchObject({ state: "withdrawn", notice: { reason: "Fejl i filen." } });
    expect((await originalAt("2024-04-02")).status).toBe(410);
  });
});
