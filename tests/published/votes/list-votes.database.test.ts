import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { partyHref } from "@/lib/published/paths";
import type { VoteEntry } from "@/lib/published/views/vote-entry";
import type { BallotView } from "@/lib/published/views/vote-view";
import { getAgreement } from "@/lib/published/votes/get-agreement";
import { listVoteChoices } from "@/lib/published/votes/list-vote-choices";
import { listVotes } from "@/lib/published/votes/list-votes";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const commandLine = { kind: "commandLine" } as const;
const carried = [
  "Ida Strøm (V), Bo Lund (C) og Rie Dam (V) stemmer for indstillingen.",
  "Uffe Krog (Ø) stemmer imod indstillingen.",
  "Havneudvalget godkender indstillingen.",
].join("\n\n");
const lost = [
  "Uffe Krog (Ø) og Ida Strøm (V) stemmer for sagen.",
  "Bo Lund (C), Rie Dam (V) og Aksel Holm (A) stemmer imod.",
  "Havneudvalget forkaster indstillingen.",
].join("\n\n");
const unnamed = "Uffe Krog (Ø) stemmer imod indstillingen.\n\nDe øvrige medlemmer stemmer for.\n\nHavneudvalget godkender indstillingen.";

beforeEach(emptyDatabase);

describe("the list of votes", () => {
  beforeEach(async () => {
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision: carried }] }));
    await publishReferat(
      referatText({
        date: "02-04-2025",
        committee: "Parkudvalget",
        points: [{ title: "Nye træer", decision: lost.replace("Havne", "Park") }],
      }),
    );
  });

  it("holds every vote, newest first, with what it was about and who voted what", async () => {
    const { votes, total } = await listVotes();
    expect(total).toBe(2);
    expect(votes.map(({ point, meeting, carried: won }) => [meeting.date, meeting.committee.name, point.title, won])).toEqual([
      ["2025-04-02", "Parkudvalget", "Nye træer", false],
      ["2024-03-05", "Havneudvalget", "Nye bænke", true],
    ]);
    expect(votes[1]?.ballots.map(({ name, party, choice, href }) => [name, party, choice, href])).toEqual([
      ["Ida Strøm", "V", "for", "/personer/ida-stroem"],
      ["Bo Lund", "C", "for", "/personer/bo-lund"],
      ["Rie Dam", "V", "for", "/personer/rie-dam"],
      ["Uffe Krog", "Ø", "against", "/personer/uffe-krog"],
    ]);
  });

  it("can be narrowed by committee, year, party and result, and offers only what some vote has", async () => {
    const titles = async (filters: Parameters<typeof listVotes>[0]) => (await listVotes(filters)).votes.map(({ point }) => point.title);
    expect(await titles({ committee: "havneudvalget" })).toEqual(["Nye bænke"]);
    expect(await titles({ year: 2025 })).toEqual(["Nye træer"]);
    expect(await titles({ party: "A" })).toEqual(["Nye træer"]);
    expect(await titles({ carried: true })).toEqual(["Nye bænke"]);
    expect(await titles({ committee: "havneudvalget", year: 2025 })).toEqual([]);
    expect(await listVoteChoices()).toEqual({
      committees: [
        { name: "Havneudvalget", slug: "havneudvalget" },
        { name: "Parkudvalget", slug: "parkudvalget" },
      ],
      years: [2025, 2024],
      parties: ["A", "C", "V", "Ø"],
    });
  });

  it("forgets a vote whose point or meeting is withdrawn, in every figure", async () => {
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { title: "Nye træer" }, select: { key: true } });
    await withdrawPoint(key, "Personoplysninger.", commandLine);
    expect((await listVotes()).votes.map(({ point }) => point.title)).toEqual(["Nye bænke"]);
    expect(await listVoteChoices()).toMatchObject({ years: [2024], parties: ["C", "V", "Ø"] });
    expect((await getAgreement()).persons.members.map(({ name }) => name)).not.toContain("Aksel Holm");

    const { id } = await database.meeting.findFirstOrThrow({ where: { slug: "2024-03-05" }, select: { id: true } });
    await withdrawMeeting(id, "Fejl i filen.", commandLine);
    expect(await listVotes()).toMatchObject({ votes: [], total: 0 });
    expect(await listVoteChoices()).toEqual({ committees: [], years: [], parties: [] });
    expect(await getAgreement()).toMatchObject({ votes: 0, mostShared: 0 });
  });

  it("shows nothing of a draft", async () => {
    await publishReferat(referatText({ date: "07-05-2024", points: [{ title: "Hemmelig sag", decision: carried }] }), { publish: false });
    expect((await listVotes()).total).toBe(2);
    expect((await listVoteChoices()).years).toEqual([2025, 2024]);
  });
});

describe("who voted the same", () => {
  it("counts equal and shared votes, and lets a divided party stand on no side", async () => {
    await publishReferat(
      referatText({
        points: [
          { title: "Nye bænke", decision: carried },
          { title: "Nye træer", decision: lost },
        ],
      }),
    );
    const { votes, parties, persons, mostShared } = await getAgreement();
    expect([votes, mostShared]).toEqual([2, 2]);
    const pair = (matrix: typeof parties, one: string, other: string) => {
      const index = (name: string) => matrix.members.findIndex((member) => member.name === name);
      return matrix.cells[index(one)]?.[index(other)];
    };
    expect(parties.members.map(({ name }) => name)).toEqual(["A", "C", "V", "Ø"]);
    expect(pair(parties, "V", "C")).toEqual({ equal: 1, shared: 1 });
    expect(pair(parties, "C", "Ø")).toEqual({ equal: 0, shared: 2 });
    expect(pair(parties, "A", "V")).toEqual({ equal: 0, shared: 0 });
    expect(pair(parties, "V", "V")).toBeNull();
    expect(pair(persons, "Ida Strøm", "Rie Dam")).toEqual({ equal: 1, shared: 2 });
    expect(pair(persons, "Ida Strøm", "Uffe Krog")).toEqual({ equal: 1, shared: 2 });
    expect(pair(persons, "Rie Dam", "Ida Strøm")).toEqual(pair(persons, "Ida Strøm", "Rie Dam"));
  });

  it("compares nobody in a vote that does not name everyone", async () => {
    await publishReferat(referatText({ points: [{ title: "Nye bænke", decision: unnamed }] }));
    expect(await getAgreement()).toMatchObject({ votes: 0, persons: { members: [] } });
    expect((await listVotes()).votes[0]).toMatchObject({ complete: false });
  });

  it("counts as one does by hand, vote by vote", async () => {
    const people = ["Ida Strøm (V)", "Bo Lund (C)", "Rie Dam (V)", "Uffe Krog (Ø)", "Aksel Holm (A)", "Mie Bro (A)"];
    const points = Array.from({ length: 12 }, (_, vote) => {
      const side = (of: number) =>
        people.filter((__, person) => (vote * 7 + person * (vote + 3)) % 5 !== 4 && (vote + person * vote) % 3 === of);
      const lines = [
        `${listed(side(0))} stemmer for sagen.`,
        `${listed(side(1))} stemmer imod sagen.`,
        `${listed(side(2))} undlader at stemme.`,
      ];
      return { title: `Sag ${vote + 1}`, decision: lines.filter((line) => !line.startsWith(" ")).join("\n\n") };
    });
    await publishReferat(referatText({ date: "04-06-2024", points }));
    const entries = (await listVotes({ pageSize: 100 })).votes.filter(({ complete }) => complete);
    const { votes, persons, parties } = await getAgreement();
    expect(votes).toBe(entries.length);
    expect(votes).toBeGreaterThan(8);
    expect(persons.cells).toEqual(byHand(persons.members, entries, ({ href }) => href));
    expect(parties.cells).toEqual(byHand(parties.members, entries, ({ party }) => party && partyHref(party)));
  });
});

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1)}`;
}

/** What two stood on in each vote; one whose ballots differ stood on nothing. */
function byHand(members: readonly { href: string }[], entries: readonly VoteEntry[], keyOf: (ballot: BallotView) => string | null) {
  const side = (href: string, { ballots }: VoteEntry) => {
    const choices = new Set(ballots.filter((ballot) => keyOf(ballot) === href).map(({ choice }) => choice));
    return choices.size === 1 ? [...choices][0] : undefined;
  };
  return members.map((one) =>
    members.map((other) => {
      if (one === other) return null;
      const shared = entries.filter((entry) => side(one.href, entry) && side(other.href, entry));
      return { equal: shared.filter((entry) => side(one.href, entry) === side(other.href, entry)).length, shared: shared.length };
    }),
  );
}
