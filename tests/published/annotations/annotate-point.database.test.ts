import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawPoint } from "@/lib/desk/withdraw";
import { getPoint } from "@/lib/published/get-point";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const mentioning = referatText({
  date: "02-04-2024",
  points: [
    {
      title: "Skilte",
      decision:
        "Havneudvalget godkender indstillingen som drøftet på Havneudvalgets møde den 5. marts 2024 under dagsordenspunkt 1 og i sag 05.01.00-G01-1-24, jf. servicelovens § 109.",
      caseNumber: "05.01.00-G01-9-24",
    },
  ],
});

/** Text and address of every link laid over the decision. */
async function linksOf(): Promise<[string, string][]> {
  const answer = await getPoint("havneudvalget", "2024-04-02", "punkt-1");
  if (answer?.state !== "published") throw new Error("The point is not published.");
  const blocks = answer.point.decision?.section.blocks ?? [];
  return blocks.flatMap((block) =>
    block.type === "paragraph"
      ? (block.marks ?? []).flatMap((mark): [string, string][] =>
          mark.kind === "link" ? [[block.text.slice(mark.start, mark.end), mark.href]] : [],
        )
      : [],
  );
}

beforeEach(emptyDatabase);

describe("what a point mentions", () => {
  it("gets no link while it is not in the collection or not public", async () => {
    await publishReferat(mentioning);
    expect(await linksOf()).toEqual([]);
    await publishReferat(referatText(), { publish: false });
    expect(await linksOf()).toEqual([]);
  });

  it("leads to the meeting and the case that are public, and never to a law", async () => {
    await publishReferat(mentioning);
    await publishReferat(referatText());
    const links = await linksOf();
    expect(links.map(([, href]) => href)).toContain("/udvalg/havneudvalget/2024-03-05");
    expect(links.find(([text]) => text === "05.01.00-G01-1-24")?.[1]).toBe("/sager/05-01-00-g01-1-24");
    expect(links.filter(([text]) => text.includes("§"))).toEqual([]);
    expect(links.every(([, href]) => href.startsWith("/"))).toBe(true);
  });

  it("loses the link to a case when its only point is withdrawn", async () => {
    await publishReferat(mentioning);
    await publishReferat(referatText());
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Nye bænke" }, select: { key: true } });
    await withdrawPoint(key, "Indeholdt personoplysninger.", { kind: "commandLine" });
    expect((await linksOf()).map(([text]) => text)).not.toContain("05.01.00-G01-1-24");
  });

  it("explains each word of the glossary once", async () => {
    await database.glossaryEntry.create({
      data: { slug: "indstilling", term: "Indstilling", forms: ["indstilling", "indstillingen"], explanation: "Et forslag." },
    });
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision: "Indstillingen godkendes.\n\nIndstillingen følges." }] }));
    const answer = await getPoint("havneudvalget", "2024-03-05", "punkt-1");
    const view = JSON.stringify(answer);
    expect(view.match(/"kind":"explanation"/gu)).toHaveLength(1);
  });
});
