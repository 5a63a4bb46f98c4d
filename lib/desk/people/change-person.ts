import { slug } from "@/lib/danish/slug";
import { type Actor, requirePermission } from "../actor";
import { freeSharedSlug } from "../free-slug";
import { inDeskTransaction } from "../in-desk-transaction";
import { recordAudit } from "../record-audit";
import { indexNamed } from "./index-named";
import { refusePair } from "./keep-apart";
import { mergeSpelling, type SpellingMerge } from "./merge-spelling";

/** Why nothing was changed: no such person or spelling, or a spelling that is the only one. */
export type PersonFault = "gone" | "last";

/**
 * Chooses which of a person's spellings is shown. Their address stays the same.
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function renamePerson(id: string, name: string, actor: Actor): Promise<PersonFault | null> {
  requirePermission(actor, "editRegisters");
  return inDeskTransaction(async (transaction) => {
    const { count } = await transaction.person.updateMany({ where: { id, names: { some: { spelling: name } } }, data: { name } });
    if (count === 0) return "gone";
    await recordAudit(transaction, actor, { action: "person.renamed", subject: "person", subjectId: id, detail: { name } });
    return null;
  });
}

/**
 * Makes a spelling a person of its own again. That it is one with the others is not proposed any more.
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function splitSpelling(id: string, spelling: string, actor: Actor): Promise<PersonFault | null> {
  requirePermission(actor, "editRegisters");
  return inDeskTransaction(async (transaction) => {
    const person = await transaction.person.findUnique({ where: { id }, select: { name: true, municipalityId: true, names: true } });
    const own = person?.names.find((name) => name.spelling === spelling);
    if (!person || !own) return "gone";
    const left = person.names.filter((name) => name !== own);
    const [next] = left;
    if (!next) return "last";
    const { municipalityId } = person;
    const alike = { where: { slug: { startsWith: slug(spelling) } }, select: { slug: true, municipalityId: true } };
    const taken = [...(await transaction.person.findMany(alike)), ...(await transaction.personAddress.findMany(alike))];
    const home = await transaction.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { id: true, slug: true } });
    const address = freeSharedSlug(slug(spelling) || "person", home, taken);
    const made = await transaction.person.create({ data: { municipalityId, name: spelling, slug: address }, select: { id: true } });
    await transaction.personName.update({ where: { id: own.id }, data: { personId: made.id } });
    await transaction.ballot.updateMany({ where: { name: spelling, personId: id }, data: { personId: made.id } });
    await transaction.absence.updateMany({ where: { name: spelling, personId: id }, data: { personId: made.id } });
    await indexNamed(transaction, { personId: made.id, name: spelling });
    if (person.name === spelling) await transaction.person.update({ where: { id }, data: { name: next.spelling } });
    for (const other of left) await refusePair(transaction, { municipalityId, one: spelling, other: other.spelling }, actor);
    await recordAudit(transaction, actor, { action: "person.split", subject: "person", subjectId: id, detail: { spelling, to: made.id } });
    return null;
  });
}

/**
 * Says that a person is the same as another, who keeps name and address and gets all the spellings.
 * @throws NotAllowedError when the actor may not edit registers
 */
export async function mergePeople(id: string, intoId: string, actor: Actor): Promise<PersonFault | null> {
  requirePermission(actor, "editRegisters");
  return inDeskTransaction(async (transaction) => {
    const select = { municipalityId: true, names: { orderBy: { spelling: "asc" }, select: { spelling: true } } } as const;
    const [from, into] = [
      await transaction.person.findUnique({ where: { id }, select }),
      await transaction.person.findUnique({ where: { id: intoId }, select }),
    ];
    const as = into?.names[0]?.spelling;
    if (!from || as === undefined || id === intoId || from.municipalityId !== into?.municipalityId) return "gone";
    for (const { spelling } of from.names) await mergeSpelling(transaction, { municipalityId: from.municipalityId, spelling, as }, actor);
    return null;
  });
}

/**
 * Makes a spelling one of another person's: the answer to a proposal.
 * @throws NotAllowedError when the actor may not settle names
 * @throws when one of the spellings is not known
 */
export async function mergeSpellings(merge: SpellingMerge, actor: Actor): Promise<void> {
  requirePermission(actor, "settle");
  await inDeskTransaction((transaction) => mergeSpelling(transaction, merge, actor));
}
