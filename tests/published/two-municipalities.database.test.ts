import { beforeAll, describe, expect, it } from "vitest";
import { GET as getCaseRoute } from "@/app/api/v1/cases/[slug]/route";
import { GET as getPersonRoute } from "@/app/api/v1/persons/[slug]/route";
import { GET as getPopolo } from "@/app/api/popolo.json/route";
import { database } from "@/lib/database/database";
import { getCaseFeed, getPersonFeed } from "@/lib/exchange/feeds/get-point-feed";
import { getCase } from "@/lib/published/cases/get-case";
import { listCases } from "@/lib/published/cases/list-cases";
import { getParty, listSharedParties } from "@/lib/published/people/get-party";
import { getPerson } from "@/lib/published/people/get-person";
import { listParties } from "@/lib/published/people/list-parties";
import { listPeople } from "@/lib/published/people/list-people";
import { getAgreement } from "@/lib/published/votes/get-agreement";
import { popoloSchema } from "@/tests/opendata/support/popolo-schema";
import { referatText } from "@/tests/support/referat-text";
import { takeIn } from "@/tests/support/take-in";

// Two municipalities alike in every name: committee, day, case number, politicians, and the letter of a local list.
const [north, south] = ["Nordhavn Kommune", "Sydhavn Kommune"];
const caseNumber = "05.01.00-G01-9-24";
const proposal = 'Udvalgsmedlem Anna Berg (L) stiller følgende ændringsforslag:\n\n"Bænkene males grønne."\n\n';
const decisions = {
  [north]: `${proposal}Anna Berg (L) og Bo Lund (A) stemmer for ændringsforslaget.\n\nRie Dam (V) stemmer imod ændringsforslaget.\n\nHavneudvalget godkender ændringsforslaget.`,
  [south]:
    "Bo Lund (A) og Rie Dam (V) stemmer for indstillingen.\n\nAnna Berg (L) stemmer imod indstillingen.\n\nHavneudvalget godkender indstillingen.",
};

beforeAll(async () => {
  for (const municipality of [north, south]) {
    const points = [
      { title: `Bænke i ${municipality}`, caseNumber, decision: decisions[municipality] ?? "" },
      { title: "Eventuelt", decision: `Sag ${caseNumber} blev nævnt.` },
    ];
    await takeIn(referatText({ points }), { municipality, publish: true, keepExamples: true });
  }
});

describe("of two municipalities in which everything has the same name", () => {
  it("each has its own people, with their own votes and proposals", async () => {
    const people = (await listPeople()).filter(({ name }) => name === "Anna Berg");
    expect(people.map(({ href, ballots }) => [href, ballots])).toEqual([
      ["/personer/anna-berg", 1],
      ["/personer/anna-berg-sydhavn-kommune", 1],
    ]);
    const [one, other] = [await getPerson("anna-berg"), await getPerson("anna-berg-sydhavn-kommune")];
    expect([one?.municipality, other?.municipality]).toEqual([north, south]);
    expect([one?.votes, other?.votes].map((votes) => votes?.map(({ choice, vote }) => [choice, vote.point.title]))).toEqual([
      [["for", `Bænke i ${north}`]],
      [["against", `Bænke i ${south}`]],
    ]);
    expect([one?.proposals.length, other?.proposals.length]).toEqual([1, 0]);
    expect(one?.agreement.map(({ href, equal, shared }) => [href, equal, shared])).toEqual([
      ["/personer/bo-lund", 1, 1],
      ["/personer/rie-dam", 0, 1],
    ]);
    expect(other?.agreement.map(({ href, equal }) => [href, equal])).toEqual([
      ["/personer/bo-lund-sydhavn-kommune", 0],
      ["/personer/rie-dam-sydhavn-kommune", 0],
    ]);
  });

  it("each has its own case under the number, and is named in none of the other's texts", async () => {
    const slugs = (await database.case.findMany({ where: { number: caseNumber }, orderBy: { slug: "asc" }, select: { slug: true } })).map(
      ({ slug }) => slug,
    );
    expect(slugs).toEqual(["05-01-00-g01-9-24", "05-01-00-g01-9-24-sydhavn-kommune"]);
    for (const [index, municipality] of [north, south].entries()) {
      const found = await getCase(slugs[index] ?? "");
      expect(found?.municipality).toBe(municipality);
      expect(found?.treatments.map(({ title }) => title)).toEqual([`Bænke i ${municipality}`]);
      expect(found?.mentions).toHaveLength(1);
    }
    expect((await listCases()).cases.filter(({ number }) => number === caseNumber)).toHaveLength(2);
  });

  it("each has its own list under the letter, and the letter's own address lets choose", async () => {
    expect(await getParty("l")).toBeNull();
    const [one, other] = [await getParty("l", "nordhavn-kommune"), await getParty("l", "sydhavn-kommune")];
    const told = [one, other].map((party) => [
      party?.municipality,
      party?.href,
      party?.votes.map(({ ballots }) => ballots.map(({ name, choice }) => [name, choice])),
      party?.proposals.length,
      party?.agreement.map(({ name, equal, shared }) => [name, equal, shared]),
    ]);
    expect(told).toEqual([
      [
        north,
        "/partier/l?kommune=nordhavn-kommune",
        [[["Anna Berg", "for"]]],
        0,
        [
          ["A", 1, 1],
          ["V", 0, 1],
        ],
      ],
      [
        south,
        "/partier/l?kommune=sydhavn-kommune",
        [[["Anna Berg", "against"]]],
        0,
        [
          ["A", 0, 1],
          ["V", 0, 1],
        ],
      ],
    ]);
    const shared = await listSharedParties("l");
    expect(shared?.map(({ href, members, votes }) => [href, members, votes])).toEqual([
      ["/partier/l?kommune=nordhavn-kommune", 1, 1],
      ["/partier/l?kommune=sydhavn-kommune", 1, 1],
    ]);
    expect((await listParties()).map(({ letter, municipality }) => [letter, municipality])).toEqual(
      ["A", "L", "V"].flatMap((letter) => [
        [letter, north],
        [letter, south],
      ]),
    );
  });

  it("is compared with nobody of the other", async () => {
    const { parties, persons } = await getAgreement();
    const pairs = [parties, persons].flatMap(({ members, cells }) =>
      members.flatMap((_, row) => members.flatMap((_other, column) => (column > row ? [cells[row]?.[column]?.shared] : []))),
    );
    expect(pairs.filter((shared) => shared === 1)).toHaveLength(2 * (3 + 3));
    expect(pairs.filter((shared) => shared === 0)).toHaveLength(2 * 9);
  });

  it("answers for itself in the API, the feeds and Popolo", async () => {
    const ask = async (route: typeof getPersonRoute, slug: string): Promise<unknown> =>
      (await route(new Request("http://portal.example/api/v1/x"), { params: Promise.resolve({ slug }) })).json();
    expect(await ask(getPersonRoute, "anna-berg")).toMatchObject({ municipality: north, ballots: [{ choice: "for" }] });
    expect(await ask(getPersonRoute, "anna-berg-sydhavn-kommune")).toMatchObject({ municipality: south, ballots: [{ choice: "against" }] });
    for (const [suffix, own, foreign] of [
      ["", north, south],
      ["-sydhavn-kommune", south, north],
    ] as const) {
      expect(await ask(getCaseRoute, `05-01-00-g01-9-24${suffix}`)).toMatchObject({ treatments: [{ title: `Bænke i ${own}` }] });
      for (const feed of [await getCaseFeed(`05-01-00-g01-9-24${suffix}`), await getPersonFeed(`anna-berg${suffix}`)]) {
        expect(feed).toContain(`Bænke i ${own}`);
        expect(feed).not.toContain(`Bænke i ${foreign}`);
      }
    }
    const { persons, organizations, vote_events: votes } = popoloSchema.parse(await getPopolo().json());
    for (const list of [persons, organizations]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(persons).toHaveLength(6);
    expect(organizations.filter(({ classification }) => classification === "party")).toHaveLength(6);
    const ballots = votes.flatMap((vote) => vote.votes.filter(({ voter }) => voter.name === "Anna Berg"));
    expect(new Set(ballots.map(({ voter_id: id }) => id)).size).toBe(2);
    expect(new Set(ballots.map(({ group_id: id }) => id)).size).toBe(2);
  });
});

it("the database lets no two people have one address", async () => {
  const taken = await database.person.findFirstOrThrow({ where: { slug: "anna-berg" } });
  await expect(database.person.update({ where: { slug: "bo-lund" }, data: { slug: taken.slug } })).rejects.toThrow();
});
