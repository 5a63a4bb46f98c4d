import { database } from "@/lib/database/database";
import { proposeSamePersons, type SamePersonProposal } from "@/lib/minutes/people/propose-same-persons";
import { type Actor, requirePermission } from "../actor";
import { inOrder } from "./known-pairs";

/** Two spellings of different persons that may be one, with the reasons. */
export type MergeProposal = SamePersonProposal & { municipalityId: string };

const manyEnough = 100;

/**
 * Spellings from all referater that may be one person: one edit apart, and not printed with different parties. What somebody has refused is not
 * among them.
 * @param most how many to give of each municipality
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function listMergeProposals(actor: Actor, most = manyEnough): Promise<MergeProposal[]> {
  requirePermission(actor, "editRegisters");
  const municipalities = await database.municipality.findMany({ orderBy: { name: "asc" }, select: { id: true } });
  const proposals = await Promise.all(municipalities.map(({ id }) => proposalsIn(id, { most })));
  return proposals.flat();
}

/**
 * Those of the proposals of {@link listMergeProposals} that are about a name of one referat and one that only others print. What both stand in the
 * referat itself is a doubt of its reading.
 * @throws as {@link listMergeProposals}
 */
export async function listMergeProposalsOf(
  actor: Actor,
  municipalityId: string,
  people: readonly { name: string }[],
): Promise<MergeProposal[]> {
  requirePermission(actor, "editRegisters");
  const names = new Set(people.map(({ name }) => name));
  return proposalsIn(municipalityId, { most: manyEnough, isAsked: ({ one, other }) => names.has(one) !== names.has(other) });
}

type Asked = { most: number; isAsked?: (proposal: SamePersonProposal) => boolean };

async function proposalsIn(municipalityId: string, { most, isAsked = () => true }: Asked): Promise<MergeProposal[]> {
  const [names, ballots, refused] = await Promise.all([
    database.personName.findMany({ where: { municipalityId }, orderBy: { spelling: "asc" }, select: { spelling: true, personId: true } }),
    database.ballot.groupBy({
      by: ["name", "party"],
      where: { person: { municipalityId }, party: { not: null } },
      orderBy: [{ name: "asc" }, { party: "asc" }],
    }),
    database.distinctSpellings.findMany({ where: { municipalityId }, select: { one: true, other: true } }),
  ]);
  // Whose letter changes has none that would tell two people apart.
  const partyOf = new Map<string, string | null>();
  for (const { name, party } of ballots) partyOf.set(name, partyOf.has(name) ? null : party);
  const personOf = new Map(names.map(({ spelling, personId }) => [spelling, personId]));
  const known = new Set(refused.map(({ one, other }) => JSON.stringify([one, other])));
  const mentions = names.map(({ spelling }) => ({ name: spelling, party: partyOf.get(spelling) ?? null, roles: [] }));
  const open = proposeSamePersons(mentions).filter((proposal) => {
    const { one, other } = inOrder(proposal);
    return isAsked(proposal) && personOf.get(one) !== personOf.get(other) && !known.has(JSON.stringify([one, other]));
  });
  return Promise.all(
    open.slice(0, most).map(async (proposal) => ({ ...proposal, municipalityId, reasons: await reasonsOf(municipalityId, proposal) })),
  );
}

/** That two spellings stand in one meeting is looked up here: the parser, which sees one referat, says it of all. */
async function reasonsOf(municipalityId: string, { one, other, reasons }: SamePersonProposal): Promise<SamePersonProposal["reasons"]> {
  const printed = (name: string) => ({
    revisions: {
      some: {
        points: {
          some: { decision: { OR: [{ votes: { some: { ballots: { some: { name } } } } }, { absences: { some: { name } } }] } },
        },
      },
    },
  });
  const together = await database.meeting.count({ where: { committee: { municipalityId }, AND: [printed(one), printed(other)] } });
  return reasons.filter((reason) => reason !== "sameMeeting" || together > 0);
}
