import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/(portal)/udvalg/[committee]/[date]/kilde/original/route";
import { database } from "@/lib/database/database";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { ingestFile } from "@/lib/ingest/ingest-file";
import { getMeeting } from "@/lib/published/get-meeting";
import { getPoint } from "@/lib/published/get-point";
import { typesetReferat } from "@/tests/extract/support/typeset-referat";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { commandLine } from "@/tests/support/take-in";

const place = ["havneudvalget", "2024-03-05"] as const;
const points = [{ title: "Nye bænke" }, { title: "Cykelsti" }, { title: "Fiskekaj" }];
let bytes: Buffer;

beforeEach(async () => {
  await emptyDatabase();
  bytes = await typesetReferat(referatText({ points }));
  const request = { file: { name: "møde.pdf", bytes }, municipality: { name: "Lillehavn Kommune", example: false }, publish: true };
  expect(await ingestFile(request, commandLine)).toMatchObject({ kind: "new", visibility: "public" });
});

/** A point's page in print, as its decision and recommendation say it. */
async function originalsAt(slug: string) {
  const answer = await getPoint(...place, slug);
  if (answer?.state !== "published") throw new Error(`No published point at ${slug}.`);
  return [answer.point.recommendation?.section.original, answer.point.decision?.section.original];
}

function fetchOriginal(): Promise<Response> {
  const [committee, date] = place;
  return GET(new Request("http://127.0.0.1/"), { params: Promise.resolve({ committee, date }) });
}

describe("a referat taken in as a PDF", () => {
  it("opens at the page where each section is printed", async () => {
    // The first page holds the head; every point begins a page of its own.
    const at = (page: number) => ({ page, href: `/udvalg/havneudvalget/2024-03-05/kilde/original#page=${page}` });
    expect(await originalsAt("punkt-1")).toEqual([at(2), at(2)]);
    expect(await originalsAt("punkt-3")).toEqual([at(4), at(4)]);
  });

  it("is handed out byte for byte, to be shown and not only saved", async () => {
    const answer = await fetchOriginal();
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "content-disposition": "inline; filename=\"m_de.pdf\"; filename*=UTF-8''m%C3%B8de.pdf",
    });
    const meeting = await getMeeting(...place);
    expect(meeting).toMatchObject({ meeting: { source: { mediaType: "application/pdf", size: bytes.length } } });
  });

  it("opens nowhere while a point of it is withdrawn", async () => {
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug: "punkt-2" } });
    await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
    expect(await originalsAt("punkt-1")).toEqual([null, null]);
    expect((await fetchOriginal()).status).toBe(410);
  });
});
