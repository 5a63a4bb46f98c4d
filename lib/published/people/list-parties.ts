import "server-only";
import { database } from "@/lib/database/database";
import { partyHref } from "../paths";
import { publishedMeeting } from "../published";
import type { PartySummary } from "../views/party-view";
import { inLetterOrder } from "../votes/letter-order";
import { listPartyBallots } from "./list-party-ballots";

/** Every party whose letter is printed in a published vote, in Danish order of letter. */
export async function listParties(): Promise<PartySummary[]> {
  const [ballots, names] = await Promise.all([listPartyBallots(), listPartyNames()]);
  return inLetterOrder([...new Set(ballots.map(({ letter }) => letter))]).map((letter) => {
    const own = ballots.filter((ballot) => ballot.letter === letter);
    return {
      letter,
      href: partyHref(letter),
      names: names.filter((party) => party.letter === letter),
      members: new Set(own.flatMap(({ person }) => person?.slug ?? [])).size,
      votes: new Set(own.map(({ voteId }) => voteId)).size,
      lastDate: own[0]?.date ?? "",
    };
  });
}

/** The names that the secretariat has entered, newest term first; of municipalities that the public knows. */
export async function listPartyNames(
  letter?: string,
): Promise<(PartySummary["names"][number] & { letter: string; municipality: string })[]> {
  const rows = await database.party.findMany({
    where: {
      ...(letter === undefined ? {} : { letter }),
      municipality: { committees: { some: { meetings: { some: publishedMeeting } } } },
    },
    orderBy: [{ termFrom: "desc" }, { letter: "asc" }],
    select: { letter: true, name: true, termFrom: true, termTo: true, municipality: { select: { name: true } } },
  });
  return rows.map(({ municipality, ...party }) => ({ ...party, municipality: municipality.name }));
}
