import "server-only";
import { database } from "@/lib/database/database";
import { partyHref } from "../paths";
import type { PartySummary } from "../views/party-view";
import { inLetterOrder } from "../votes/letter-order";
import { listPartyBallots } from "./list-party-ballots";
import { listPartyHomes, listSharedLetters } from "./list-party-homes";

/**
 * Every party whose letter is printed in a published vote, in Danish order of letter; of one letter, or of all. A letter that several municipalities
 * print is a party in each of them: what they have in common the minutes do not tell.
 */
export async function listParties(letter?: string): Promise<PartySummary[]> {
  const [homes, shared] = await Promise.all([listPartyHomes(letter), listSharedLetters()]);
  const ids = [...new Set(homes.map(({ id }) => id))];
  const summaries = await Promise.all(ids.map((id) => summarize(id, letter)));
  const found = new Map(ids.flatMap((id, index) => (summaries[index] ?? []).map((party) => [`${party.letter} ${id}`, party])));
  return inLetterOrder([...new Set(homes.map((home) => home.letter))]).flatMap((one) =>
    homes.flatMap(({ letter: printed, id, slug, name }) => {
      const party = printed === one ? found.get(`${one} ${id}`) : undefined;
      const isShared = shared.has(one);
      return party ? [{ ...party, href: partyHref(one, isShared ? slug : undefined), municipality: isShared ? name : null }] : [];
    }),
  );
}

type Summary = Omit<PartySummary, "href" | "municipality">;

async function summarize(municipalityId: string, only?: string): Promise<Summary[]> {
  const [ballots, names] = await Promise.all([listPartyBallots(municipalityId, only), listPartyNames(municipalityId, only)]);
  return [...new Set(ballots.map(({ letter }) => letter))].map((letter) => {
    const own = ballots.filter((ballot) => ballot.letter === letter);
    return {
      letter,
      names: names.filter((party) => party.letter === letter),
      members: new Set(own.flatMap(({ person }) => person?.slug ?? [])).size,
      votes: new Set(own.map(({ voteId }) => voteId)).size,
      lastDate: own[0]?.date ?? "",
    };
  });
}

/** The names that the secretariat has entered for the parties of a municipality, newest term first. */
export function listPartyNames(municipalityId: string, letter?: string): Promise<(PartySummary["names"][number] & { letter: string })[]> {
  return database.party.findMany({
    where: { municipalityId, ...(letter === undefined ? {} : { letter }) },
    orderBy: [{ termFrom: "desc" }, { letter: "asc" }],
    select: { letter: true, name: true, termFrom: true, termTo: true },
  });
}
