import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { NotAllowedError } from "@/lib/desk/actor";
import { mergePeople, mergeSpellings, renamePerson, splitSpelling } from "@/lib/desk/people/change-person";
import { getDeskPerson } from "@/lib/desk/people/get-desk-person";
import { keepNamesApart, keepSpellingsApart } from "@/lib/desk/people/keep-apart";
import { listMergeProposals } from "@/lib/desk/people/list-merge-proposals";
import { listDeskPeople } from "@/lib/desk/people/list-desk-people";
import { mergeNames } from "@/lib/desk/people/merge-names";
import { setPersonParty } from "@/lib/desk/people/set-person-party";
import { getReview } from "@/lib/desk/review/get-review";
import { settleWarning } from "@/lib/desk/settle-warning";
import { rereadDraft } from "@/lib/ingest/reread-draft";
import { getPersonSubject } from "@/lib/published/feeds/get-feed-subject";
import { getPerson } from "@/lib/published/people/get-person";
import { getPersonRecord } from "@/lib/published/records/get-person-record";
import { searchPoints } from "@/lib/search/search-points";
import { readSearchRequest } from "@/lib/search/search-request";
import { roles } from "@/lib/session/permissions";
import { emptyDatabase } from "@/tests/support/empty-database";
import { referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";
import { commandLine, takeIn } from "@/tests/support/take-in";

const votes = (name: string) =>
  `${name} (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nIndstillingen er hermed godkendt.`;
const both = [
  { title: "Nye bænke", decision: votes("Ida Strøm") },
  { title: "Ny mole", decision: votes("Ida Strøms") },
];

beforeEach(emptyDatabase);

describe("a proposed merge", () => {
  it("comes with its reasons, and once refused is not made again: not in that draft, nor in what is read later", async () => {
    const staff = await signInStaff();
    const { meetingId, revisionId } = await takeIn(referatText({ points: both }));
    const [doubt] = await doubtsOf(meetingId);
    expect(doubt?.names).toEqual({ one: "Ida Strøm", other: "Ida Strøms", reasons: ["oneEditApart", "sameParty", "sameMeeting"] });
    expect((await getReview(staff, meetingId))?.proposals).toEqual([]);
    await keepNamesApart(doubt?.id ?? "", staff);
    expect(await doubtsOf(meetingId)).toMatchObject([{ settled: true }]);
    await rereadDraft(revisionId, commandLine);
    expect(await doubtsOf(meetingId)).toMatchObject([{ settled: true }]);
    const later = await takeIn(referatText({ date: "12-03-2024", points: both }));
    expect(await doubtsOf(later.meetingId)).toMatchObject([{ settled: true }]);
    expect(await database.parseWarning.findFirstOrThrow({ where: { revisionId: later.revisionId } })).toMatchObject({
      settledBy: staff.id,
    });
    expect(await listMergeProposals(staff)).toEqual([]);
  });

  it("is made again when the refusal is opened again", async () => {
    const { meetingId } = await takeIn(referatText({ points: both }));
    const id = (await doubtsOf(meetingId))[0]?.id ?? "";
    await keepNamesApart(id, commandLine);
    await settleWarning(id, false, commandLine);
    expect(await listMergeProposals(commandLine)).toHaveLength(1);
    const later = await takeIn(referatText({ date: "12-03-2024", points: both }));
    expect(await doubtsOf(later.meetingId)).toMatchObject([{ settled: false }]);
  });

  it("that was accepted settles the same doubt in every draft, and is remembered", async () => {
    const first = await takeIn(referatText({ points: both }));
    const second = await takeIn(referatText({ date: "12-03-2024", points: both }));
    const warningId = (await doubtsOf(first.meetingId))[0]?.id ?? "";
    await mergeNames({ warningId, spelling: "Ida Strøms", as: "Ida Strøm" }, commandLine);
    const third = await takeIn(referatText({ date: "19-03-2024", points: both }));
    for (const { meetingId } of [first, second, third]) expect(await doubtsOf(meetingId)).toMatchObject([{ settled: true }]);
    expect((await listDeskPeople(commandLine, "Ida")).people).toMatchObject([
      { name: "Ida Strøm", spellings: ["Ida Strøm", "Ida Strøms"] },
    ]);
  });

  it("is also made of names in different meetings, and then does not say that they stand in one", async () => {
    await takeIn(referatText({ points: [{ title: "Nye bænke", decision: votes("Ida Strøm") }] }));
    await takeIn(referatText({ date: "12-03-2024", points: [{ title: "Ny mole", decision: votes("Ida Strøms") }] }));
    const staff = await signInStaff();
    const meetings = await database.meeting.findMany({ orderBy: { date: "asc" } });
    const raised = async () => Promise.all(meetings.map(async ({ id }) => (await getReview(staff, id))?.proposals.length));
    expect(await raised()).toEqual([1, 1]);
    const [proposal] = await listMergeProposals(commandLine);
    expect(proposal).toMatchObject({ one: "Ida Strøm", other: "Ida Strøms", reasons: ["oneEditApart", "sameParty"] });
    const municipalityId = proposal?.municipalityId ?? "";
    await mergeSpellings({ municipalityId, spelling: "Ida Strøms", as: "Ida Strøm" }, commandLine);
    expect(await listMergeProposals(commandLine)).toEqual([]);
    expect(await raised()).toEqual([0, 0]);
    await expect(mergeSpellings({ municipalityId, spelling: "Findes Ikke", as: "Ida Strøm" }, commandLine)).rejects.toThrow();
  });
});

describe("a person", () => {
  it("can be said to be another, whose page shows all of both, and whom old links and followers reach", async () => {
    await takeIn(referatText({ points: both }), { publish: true });
    await follow("a@lillehavn.example", "ida-stroems");
    await follow("b@lillehavn.example", "ida-stroems");
    await follow("b@lillehavn.example", "ida-stroem");
    const [kept, gone] = [await personId("Ida Strøm"), await personId("Ida Strøms")];
    expect(await mergePeople(gone, kept, commandLine)).toBeNull();
    expect(await getPerson("ida-stroems")).toMatchObject({ name: "Ida Strøm", href: "/personer/ida-stroem" });
    expect((await getPerson("ida-stroem"))?.votes).toHaveLength(2);
    expect(await getPersonRecord("ida-stroems")).toMatchObject({ slug: "ida-stroem", spellings: ["Ida Strøm", "Ida Strøms"] });
    expect(await getPersonSubject("ida-stroems")).toEqual({ name: "Ida Strøm", href: "/personer/ida-stroem" });
    const followers = await database.subscription.findMany({ orderBy: { email: "asc" }, select: { email: true, target: true } });
    expect(followers).toEqual([
      { email: "a@lillehavn.example", target: "ida-stroem" },
      { email: "b@lillehavn.example", target: "ida-stroem" },
    ]);
    expect(await mergePeople(kept, kept, commandLine)).toBe("gone");
    expect(await mergePeople(gone, kept, commandLine)).toBe("gone");
  });

  it("is shown by the spelling that somebody chose, and gives a spelling away as a person of its own", async () => {
    await takeIn(referatText({ points: both }), { publish: true });
    const id = await personId("Ida Strøm");
    await mergePeople(await personId("Ida Strøms"), id, commandLine);
    expect(await renamePerson(id, "Ida Strøms", commandLine)).toBeNull();
    expect(await renamePerson(id, "Bo Lund", commandLine)).toBe("gone");
    expect(await getPerson("ida-stroem")).toMatchObject({ name: "Ida Strøms" });
    expect(await splitSpelling(id, "Ida Strøms", commandLine)).toBeNull();
    expect(await splitSpelling(id, "Ida Strøm", commandLine)).toBe("last");
    expect(await getPerson("ida-stroem")).toMatchObject({ name: "Ida Strøm" });
    expect((await getPerson("ida-stroem"))?.votes).toHaveLength(1);
    // The address that leads to the first is not given to the second.
    expect(await getPerson("ida-stroems-2")).toMatchObject({ name: "Ida Strøms" });
    expect(await listMergeProposals(commandLine)).toEqual([]);
  });

  it("is found in the search by what is theirs now, as soon as spellings change hands", async () => {
    const points = [
      { title: "Nye bænke", decision: votes("Ida Strøm") },
      { title: "Ny mole", decision: votes("Kaj Bro") },
    ];
    await takeIn(referatText({ points }), { publish: true });
    const id = await personId("Ida Strøm");
    expect(await foundBy("person:ida-stroem")).toEqual(["Nye bænke"]);
    await mergePeople(await personId("Kaj Bro"), id, commandLine);
    expect(await foundBy("person:ida-stroem")).toEqual(["Nye bænke", "Ny mole"]);
    await splitSpelling(id, "Kaj Bro", commandLine);
    expect(await foundBy("person:ida-stroem")).toEqual(["Nye bænke"]);
  });

  it("has a party in each term, beside what is printed", async () => {
    await takeIn(referatText({ points: both }), { publish: true });
    const id = await personId("Ida Strøm");
    expect(await setPersonParty({ personId: id, term: "2018-2021", letter: "a" }, commandLine)).toBeNull();
    expect(await setPersonParty({ personId: id, term: "2022-2025", letter: "V" }, commandLine)).toBeNull();
    expect(await setPersonParty({ personId: id, term: "2021-2023", letter: "B" }, commandLine)).toBe("taken");
    expect(await setPersonParty({ personId: id, term: "nu", letter: "B" }, commandLine)).toBe("term");
    expect(await setPersonParty({ personId: id, term: "2026-2029", letter: "7" }, commandLine)).toBe("letter");
    expect(await getDeskPerson(commandLine, id)).toMatchObject({
      parties: [
        { term: "2022-2025", letter: "V" },
        { term: "2018-2021", letter: "A" },
      ],
      printed: ["V"],
    });
    expect((await getPerson("ida-stroem"))?.partyTerms).toEqual([
      { term: { from: 2022, to: 2025 }, letter: "V" },
      { term: { from: 2018, to: 2021 }, letter: "A" },
    ]);
    expect(await setPersonParty({ personId: id, term: "2018-2021", letter: "" }, commandLine)).toBeNull();
    expect(await setPersonParty({ personId: id, term: "2018-2021", letter: "" }, commandLine)).toBe("gone");
    expect(await database.auditEvent.count({ where: { action: "person.partySet" } })).toBe(3);
  });

  it.each(roles)("can be changed by whoever may edit registers and settle doubts: %s", async (role) => {
    const { meetingId } = await takeIn(referatText({ points: both }));
    const warningId = (await doubtsOf(meetingId))[0]?.id ?? "";
    const staff = await signInStaff({ role });
    const id = await personId("Ida Strøm");
    const { municipalityId } = await database.person.findFirstOrThrow();
    const attempts = [
      () => listDeskPeople(staff, ""),
      () => getDeskPerson(staff, id),
      () => listMergeProposals(staff),
      () => keepNamesApart(warningId, staff),
      () => keepSpellingsApart({ municipalityId, one: "Ida Strøm", other: "Ida Strøms" }, staff),
      () => mergeSpellings({ municipalityId, spelling: "Ida Strøms", as: "Ida Strøm" }, staff),
      () => renamePerson(id, "Ida Strøms", staff),
      () => splitSpelling(id, "Ida Strøms", staff),
      () => mergePeople(id, id, staff),
      () => setPersonParty({ personId: id, term: "2022-2025", letter: "V" }, staff),
    ];
    for (const attempt of attempts) {
      if (role === "laeser") await expect(attempt()).rejects.toThrow(NotAllowedError);
      else await attempt();
    }
  });
});

async function doubtsOf(meetingId: string) {
  const review = await getReview(await signInStaff({ role: "laeser" }), meetingId);
  return (review?.warnings ?? []).filter(({ code }) => code === "name-spelled-two-ways");
}

async function foundBy(question: string): Promise<string[]> {
  const { hits, widened } = await searchPoints(readSearchRequest(new URLSearchParams({ q: question, sort: "aeldste" })));
  return widened ? [] : hits.map(({ point }) => point.title);
}

async function personId(name: string): Promise<string> {
  return (await database.person.findFirstOrThrow({ where: { name } })).id;
}

async function follow(email: string, target: string): Promise<void> {
  await database.subscription.create({ data: { email, kind: "person", target, rhythm: "daily", token: `${email} ${target}` } });
}
