import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { NotAllowedError } from "@/lib/desk/actor";
import { listAuditChoices, listAuditEvents } from "@/lib/desk/audit/list-audit-events";
import { verifyAudit } from "@/lib/desk/audit/verify-audit";
import { listCommittees } from "@/lib/desk/committees/list-committees";
import { saveCommittee } from "@/lib/desk/committees/save-committee";
import { beginRevision } from "@/lib/desk/corrections/begin-revision";
import { saveCorrection } from "@/lib/desk/corrections/save-correction";
import { undoCorrection } from "@/lib/desk/corrections/undo-correction";
import { listGlossaryEntries } from "@/lib/desk/glossary/list-glossary-entries";
import { removeGlossaryEntry, saveGlossaryEntry } from "@/lib/desk/glossary/save-glossary-entry";
import { listDeskMeetings } from "@/lib/desk/overview/list-desk-meetings";
import { listDeskParties } from "@/lib/desk/parties/list-desk-parties";
import { removeParty, saveParty } from "@/lib/desk/parties/save-party";
import { mergePeople, mergeSpellings, renamePerson, splitSpelling } from "@/lib/desk/people/change-person";
import { getDeskPerson } from "@/lib/desk/people/get-desk-person";
import { keepNamesApart, keepSpellingsApart } from "@/lib/desk/people/keep-apart";
import { listMergeProposals, listMergeProposalsOf } from "@/lib/desk/people/list-merge-proposals";
import { listDeskPeople } from "@/lib/desk/people/list-desk-people";
import { mergeNames } from "@/lib/desk/people/merge-names";
import { setPersonParty } from "@/lib/desk/people/set-person-party";
import { decideFinding } from "@/lib/desk/privacy/decide-finding";
import { seeHints } from "@/lib/desk/privacy/see-hints";
import { publish } from "@/lib/desk/publish";
import { countOpenReports, listOpenReports, listSettledReports } from "@/lib/desk/reports/list-reports";
import { settleReport } from "@/lib/desk/reports/settle-report";
import { restoreMeeting, restorePoint } from "@/lib/desk/restore";
import { getPublishPlan } from "@/lib/desk/review/get-publish-plan";
import { getReview } from "@/lib/desk/review/get-review";
import { type Draft, saveDraft } from "@/lib/desk/save-draft";
import { compareReading, type NewReading, saveReading } from "@/lib/desk/save-reading";
import { schedulePublishing } from "@/lib/desk/schedule-publishing";
import { settleWarning } from "@/lib/desk/settle-warning";
import { listSynonymGroups } from "@/lib/desk/synonyms/list-synonym-groups";
import { removeSynonymGroup, saveSynonymGroup } from "@/lib/desk/synonyms/save-synonym-group";
import { answerJob } from "@/lib/desk/uploads/answer-job";
import { countFiles } from "@/lib/desk/uploads/count-files";
import { listJobs } from "@/lib/desk/uploads/list-jobs";
import { refuseUpload } from "@/lib/desk/uploads/refuse-upload";
import { saveUpload } from "@/lib/desk/uploads/save-upload";
import { tieAttachments } from "@/lib/desk/uploads/tie-attachments";
import { addUser } from "@/lib/desk/users/add-user";
import { changeRole } from "@/lib/desk/users/change-user";
import { listUsers } from "@/lib/desk/users/list-users";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { restoreAttachment, withdrawAttachment } from "@/lib/desk/withdraw-attachment";
import { previewReread } from "@/lib/ingest/reread-draft";
import { takeUploads } from "@/lib/ingest/take-uploads";
import { readMinutes } from "@/lib/ingest/read-minutes";
import { getNewestRevision } from "@/lib/preview/get-newest-revision";
import { isAtLeast, type Role, roles } from "@/lib/session/permissions";
import type { Staff } from "@/lib/session/require-staff";
import { emptyDatabase } from "@/tests/support/empty-database";
import { bytesOf, referatText } from "@/tests/support/referat-text";
import { signInStaff } from "@/tests/support/sign-in-staff";

/** The id of nothing: whoever is let in finds that it is not there. */
const id = "0198e9a0-0000-7000-8000-000000000000";
const upload = { sha256: "0".repeat(64), size: 1, place: "/nowhere" };

/** Every function of the desk's data layer that asks who is there, with the least role that it lets in. */
const guarded: Record<string, [Role, (staff: Staff) => unknown]> = {
  listDeskMeetings: ["laeser", (staff) => listDeskMeetings(staff, "working")],
  getReview: ["laeser", (staff) => getReview(staff, id)],
  getPublishPlan: ["laeser", (staff) => getPublishPlan(staff, id)],
  getNewestRevision: ["laeser", (staff) => getNewestRevision(staff, id)],
  listJobs: ["laeser", listJobs],
  countFiles: ["laeser", countFiles],
  saveDraft: ["redaktoer", async (staff) => saveDraft(await draft(), staff)],
  saveUpload: ["redaktoer", (staff) => saveUpload(upload, "x.txt", staff)],
  refuseUpload: ["redaktoer", (staff) => refuseUpload("x.txt", "Nej.", staff)],
  tieAttachments: ["redaktoer", (staff) => tieAttachments(id, [], staff)],
  answerJob: ["redaktoer", (staff) => answerJob(id, true, staff)],
  takeUploads: ["redaktoer", (staff) => takeUploads(new Request("http://localhost", { method: "POST" }), staff)],
  saveCorrection: ["redaktoer", (staff) => saveCorrection({ revisionId: id, path: "x", seen: "", corrected: "" }, staff)],
  undoCorrection: ["redaktoer", (staff) => undoCorrection(id, staff)],
  beginRevision: ["redaktoer", (staff) => beginRevision(id, staff)],
  saveReading: ["redaktoer", async (staff) => saveReading(await reading(), staff)],
  compareReading: ["redaktoer", async (staff) => compareReading(id, (await reading()).minutes, staff)],
  previewReread: ["redaktoer", (staff) => previewReread(id, staff)],
  settleWarning: ["redaktoer", (staff) => settleWarning(id, true, staff)],
  decideFinding: ["redaktoer", (staff) => decideFinding({ revisionId: id, findingId: id, decision: "keep" }, staff)],
  seeHints: ["redaktoer", (staff) => seeHints(id, staff)],
  mergeNames: ["redaktoer", (staff) => mergeNames({ warningId: id, spelling: "x", as: "y" }, staff)],
  mergeSpellings: ["redaktoer", (staff) => mergeSpellings({ municipalityId: id, spelling: "x", as: "y" }, staff)],
  keepNamesApart: ["redaktoer", (staff) => keepNamesApart(id, staff)],
  keepSpellingsApart: ["redaktoer", (staff) => keepSpellingsApart({ municipalityId: id, one: "x", other: "y" }, staff)],
  listDeskPeople: ["redaktoer", (staff) => listDeskPeople(staff, "")],
  getDeskPerson: ["redaktoer", (staff) => getDeskPerson(staff, id)],
  listMergeProposalsOf: ["redaktoer", (staff) => listMergeProposalsOf(staff, id, [])],
  listMergeProposals: ["redaktoer", (staff) => listMergeProposals(staff)],
  renamePerson: ["redaktoer", (staff) => renamePerson(id, "x", staff)],
  splitSpelling: ["redaktoer", (staff) => splitSpelling(id, "x", staff)],
  mergePeople: ["redaktoer", (staff) => mergePeople(id, id, staff)],
  setPersonParty: ["redaktoer", (staff) => setPersonParty({ personId: id, term: "2022-2025", letter: "V" }, staff)],
  listDeskParties: ["redaktoer", listDeskParties],
  saveParty: ["redaktoer", (staff) => saveParty({ id, municipalityId: id, letter: "V", name: "x", term: "2022-2025" }, staff)],
  removeParty: ["redaktoer", (staff) => removeParty(id, staff)],
  listCommittees: ["redaktoer", listCommittees],
  saveCommittee: ["redaktoer", (staff) => saveCommittee({ id, name: "x", shortName: "", aliases: [], terms: [] }, staff)],
  listGlossaryEntries: ["redaktoer", listGlossaryEntries],
  saveGlossaryEntry: ["redaktoer", (staff) => saveGlossaryEntry({ slug: "x", term: "x", forms: [], explanation: "x" }, staff)],
  removeGlossaryEntry: ["redaktoer", (staff) => removeGlossaryEntry("x", staff)],
  listSynonymGroups: ["redaktoer", listSynonymGroups],
  saveSynonymGroup: ["redaktoer", (staff) => saveSynonymGroup({ id, words: ["kaj", "mole"] }, staff)],
  removeSynonymGroup: ["redaktoer", (staff) => removeSynonymGroup(id, staff)],
  countOpenReports: ["redaktoer", countOpenReports],
  listOpenReports: ["redaktoer", (staff) => listOpenReports(staff)],
  listSettledReports: ["redaktoer", (staff) => listSettledReports(staff)],
  settleReport: ["redaktoer", (staff) => settleReport(id, "Rettet.", staff)],
  publish: ["udgiver", (staff) => publish({ revisionId: id }, staff)],
  schedulePublishing: ["udgiver", (staff) => schedulePublishing(id, null, staff)],
  withdrawMeeting: ["udgiver", (staff) => withdrawMeeting(id, "x", staff)],
  withdrawPoint: ["udgiver", (staff) => withdrawPoint(id, "x", staff)],
  withdrawAttachment: ["udgiver", (staff) => withdrawAttachment({ pointKey: id, order: 0 }, "x", staff)],
  restoreMeeting: ["udgiver", (staff) => restoreMeeting(id, "x", staff)],
  restorePoint: ["udgiver", (staff) => restorePoint(id, "x", staff)],
  restoreAttachment: ["udgiver", (staff) => restoreAttachment(id, "x", staff)],
  listUsers: ["administrator", listUsers],
  addUser: ["administrator", (staff) => addUser({ email: "ny@lillehavn.example", name: "Ny", role: "laeser" }, staff)],
  changeUser: ["administrator", (staff) => changeRole(id, "laeser", staff)],
  listAuditEvents: ["administrator", (staff) => listAuditEvents(staff, {})],
  listAuditChoices: ["administrator", listAuditChoices],
  verifyAudit: ["administrator", verifyAudit],
};

/** What takes an actor and leaves the asking to one of the above, or is only called behind one. */
const behindAnother = [
  ...["claimFile", "ingestFile", "refuseFile", "rereadDraft", "settleAttachments", "settleFinding"],
  ...["changeRole", "disableUser", "getMeetingPreview", "getPointPreview", "resetUser", "writeAuditCsv"],
  ...["mergeSpelling", "recordAudit", "refusePair", "removeExamples", "clearSchedule", "clearSchedulesNaming", "addAttachments"],
];

describe("the data layer of the desk", () => {
  beforeEach(emptyDatabase);

  it.each(roles)("lets a role do what it may, whatever the route said, and nothing else: %s", async (role) => {
    for (const [name, [least, call]] of Object.entries(guarded)) {
      const staff = await signInStaff({ role });
      const answer = await Promise.resolve()
        .then(() => call(staff))
        .catch((error: unknown) => error);
      expect(answer instanceof NotAllowedError, name).toBe(!isAtLeast(role, least));
    }
  });

  it("has a row here for every function that asks, and every other that takes an actor stands behind one", () => {
    const functions = ["lib/desk", "lib/ingest", "lib/preview"].flatMap(functionsIn);
    const asking = functions.filter(({ source }) => source.includes("requirePermission("));
    expect(asking.map(({ name }) => name).sort()).toEqual(Object.keys(guarded).sort());
    const others = functions.filter(
      ({ source, isExported }) =>
        isExported && /\b(?:actor: Actor|staff: Staff)\b/.test(headOf(source)) && !source.includes("requirePermission("),
    );
    expect(others.map(({ name }) => name).sort()).toEqual([...behindAnother].sort());
  });
});

function functionsIn(folder: string): { name: string; isExported: boolean; source: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && file !== "actor.ts");
  return files.flatMap((file) =>
    readFileSync(path.join(folder, file), "utf8")
      .split(/^(?=(?:export )?(?:async )?function\b)/m)
      .flatMap((source) => {
        const name = /^(?:export )?(?:async )?function\*? ?(\w+)/.exec(source)?.[1];
        return name === undefined ? [] : [{ name, isExported: source.startsWith("export"), source }];
      }),
  );
}

/** Up to where the body begins. */
function headOf(source: string): string {
  return source.split(/ \{\n/)[0] ?? "";
}

async function reading(): Promise<NewReading> {
  return { revisionId: id, ...(await readMinutes({ name: "referat.txt", bytes: bytesOf(referatText()) })) };
}

async function draft(): Promise<Draft> {
  const file = { name: "referat.txt", mediaType: "text/plain", bytes: bytesOf(referatText()) };
  return { municipality: { name: "Lillehavn Kommune", example: false }, file, ...(await reading()) };
}
