import "server-only";
import { database } from "@/lib/database/database";
import { getAttachment } from "./get-attachment";
import { findPartyLetter } from "./people/find-party-letter";
import { findPublicPerson } from "./people/find-public-person";
import { knownCommittee, publishedMeeting, publishedPoint } from "./published";
import { topicCases } from "./topics/topic-cases";

/** What the public may know of an address: something stands there, something stood there and is withdrawn or left out, or nothing. */
export type AddressState = "open" | "withdrawn" | "missing";

type Parts = Readonly<Record<string, string>>;

/**
 * Every public page whose address holds a name, in the notation of its folder, with the question that tells its state. A page can only be sent
 * with the right status, and be read without a script, when the answer is known before it is rendered.
 */
export const namedAddresses: Readonly<Record<string, (parts: Parts) => Promise<AddressState>>> = {
  "/udvalg/[committee]": async ({ committee = "" }) =>
    (await database.committee.count({ where: { slug: committee, ...knownCommittee } })) > 0 ? "open" : "missing",
  "/udvalg/[committee]/[date]": meetingState,
  "/udvalg/[committee]/[date]/kilde": meetingState,
  "/udvalg/[committee]/[date]/[point]": pointState,
  "/udvalg/[committee]/[date]/[point]/[attachment]": attachmentState,
  "/sager/[case]": async ({ case: slug = "" }) =>
    openIf((await database.case.count({ where: { slug, points: { some: publishedPoint } } })) > 0),
  "/personer/[person]": async ({ person = "" }) => openIf((await findPublicPerson(person)) !== null),
  "/partier/[letter]": async ({ letter = "" }) => openIf((await findPartyLetter(letter)) !== null),
  "/emner/[number]": async ({ number = "" }) => openIf((await database.case.count({ where: topicCases(number) })) > 0),
  "/aendringer/[committee]/[date]/[version]": comparisonState,
};

/**
 * Tells what stands at a path. A path that is none of {@link namedAddresses} is `open`.
 * @throws when the database cannot be asked
 */
export async function getAddressState(path: string): Promise<AddressState> {
  const parts = path.split("/").slice(1);
  for (const [pattern, state] of Object.entries(namedAddresses)) {
    const named = partsOf(pattern, parts);
    if (named) return state(named);
  }
  await database.$queryRaw`SELECT 1`; // every page asks the database something: one that is gone is better known now
  return "open";
}

/** The named parts of an address that fits the pattern; null where it does not. A fixed part comes before a named one in the table. */
function partsOf(pattern: string, parts: readonly string[]): Parts | null {
  const wanted = pattern.split("/").slice(1);
  if (wanted.length !== parts.length) return null;
  const named: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const given = parts[index] ?? "";
    const name = /^\[(.+)\]$/.exec(part)?.[1];
    if (name === undefined && part !== given) return null;
    if (name !== undefined) named[name] = given;
  }
  return named;
}

function openIf(found: boolean): AddressState {
  return found ? "open" : "missing";
}

async function meetingState({ committee = "", date = "" }: Parts): Promise<AddressState> {
  const meeting = await database.meeting.findFirst({
    where: { slug: date, committee: { slug: committee }, OR: [publishedMeeting, { state: "withdrawn" }] },
    select: { state: true },
  });
  if (!meeting) return "missing";
  return meeting.state === "withdrawn" ? "withdrawn" : "open";
}

async function pointState({ point = "", ...place }: Parts): Promise<AddressState> {
  const address = await database.pointAddress.findFirst({
    where: { slug: point, identity: { meeting: { slug: place.date ?? "", committee: { slug: place.committee ?? "" } } } },
    select: { key: true, identity: { select: { withdrawnAt: true } } },
  });
  if (!address) return "missing";
  if (address.identity.withdrawnAt) return "withdrawn";
  const state = await meetingState(place);
  if (state !== "open") return state;
  // A newer version may have left it out: what was public under an address is never just missing.
  return (await database.agendaPoint.count({ where: { key: address.key, ...publishedPoint } })) > 0 ? "open" : "withdrawn";
}

async function attachmentState({ attachment = "", ...place }: Parts): Promise<AddressState> {
  if (place.point === "kilde") return "open"; // the original file, which answers for itself
  const state = await pointState(place);
  if (state !== "open") return state === "withdrawn" ? "open" : state; // its page leads to the notice of the point
  const answer = await getAttachment({ committee: place.committee ?? "", meeting: place.date ?? "" }, place.point ?? "", attachment);
  if (!answer) return "missing";
  return answer.state === "withdrawn" ? "withdrawn" : "open";
}

async function comparisonState({ version = "", ...place }: Parts): Promise<AddressState> {
  const state = await meetingState(place);
  if (state !== "open" || !/^[1-9]\d{0,4}$/u.test(version)) return state === "open" ? "missing" : state;
  const meeting = { ...publishedMeeting, slug: place.date ?? "", committee: { slug: place.committee ?? "" } };
  const published = await database.revision.findMany({
    where: { meeting, publishedAt: { not: null }, number: { lte: Number(version) } },
    orderBy: { number: "desc" },
    take: 2,
    select: { number: true },
  });
  return published.length === 2 && published[0]?.number === Number(version) ? "open" : "missing";
}
