import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Role } from "@/lib/session/permissions";

/** Who may use something of the desk: nobody in particular, whoever is signed in, or a role and those above it. */
export type Access = "anyone" | "signedIn" | Role;

/** Every page and route handler of the desk. One that is missing here fails `tests/house/desk-access.test.ts`. */
export const routeAccess: Record<string, Access> = {
  "app/sekretariat/page.tsx": "laeser",
  "app/sekretariat/brugere/page.tsx": "administrator",
  "app/sekretariat/brugere/[user]/page.tsx": "administrator",
  "app/sekretariat/haendelser/page.tsx": "administrator",
  "app/sekretariat/haendelser/csv/route.ts": "administrator",
  "app/sekretariat/henvendelser/page.tsx": "redaktoer",
  "app/sekretariat/hjaelp/page.tsx": "laeser",
  "app/sekretariat/konto/page.tsx": "signedIn",
  "app/sekretariat/konto/totrin/page.tsx": "signedIn",
  "app/sekretariat/log-ind/page.tsx": "anyone",
  "app/sekretariat/log-ind/kode/page.tsx": "anyone",
  "app/sekretariat/moeder/[meeting]/forhaandsvisning/page.tsx": "laeser",
  "app/sekretariat/moeder/[meeting]/forhaandsvisning/[point]/page.tsx": "laeser",
  "app/sekretariat/moeder/[meeting]/gennemse/page.tsx": "laeser",
  "app/sekretariat/moeder/[meeting]/laes-igen/page.tsx": "redaktoer",
  "app/sekretariat/moeder/[meeting]/offentliggoer/page.tsx": "laeser",
  "app/sekretariat/ordliste/page.tsx": "redaktoer",
  "app/sekretariat/partier/page.tsx": "redaktoer",
  "app/sekretariat/personer/page.tsx": "redaktoer",
  "app/sekretariat/personer/[person]/page.tsx": "redaktoer",
  "app/sekretariat/registre/page.tsx": "redaktoer",
  "app/sekretariat/synonymer/page.tsx": "redaktoer",
  "app/sekretariat/udvalg/page.tsx": "redaktoer",
  "app/sekretariat/upload/page.tsx": "laeser",
  "app/api/sekretariat/upload/route.ts": "redaktoer",
};

/** Every server action of the desk, by the file it stands in. */
export const actionAccess: Record<string, Record<string, Access>> = {
  "app/sekretariat/brugere/actions.ts": {
    addUserAction: "administrator",
    changeRoleAction: "administrator",
    resetUserAction: "administrator",
    disableUserAction: "administrator",
  },
  "app/sekretariat/henvendelser/actions.ts": { settleReportAction: "redaktoer" },
  "app/sekretariat/konto/actions.ts": { signOutAction: "anyone", signOutEverywhereAction: "signedIn", changePasswordAction: "signedIn" },
  "app/sekretariat/konto/totrin/actions.ts": { setUpAction: "signedIn", renewCodesAction: "signedIn", stopAction: "signedIn" },
  "app/sekretariat/log-ind/actions.ts": { signInAction: "anyone", startProviderAction: "anyone" },
  "app/sekretariat/log-ind/kode/actions.ts": { codeAction: "anyone" },
  "app/sekretariat/moeder/[meeting]/gennemse/actions.ts": {
    saveFieldAction: "redaktoer",
    addMemberAction: "redaktoer",
    changeStructureAction: "redaktoer",
    undoAction: "redaktoer",
    settleWarningAction: "redaktoer",
    mergeNamesAction: "redaktoer",
    keepApartAction: "redaktoer",
    decideFindingAction: "redaktoer",
    seeHintsAction: "redaktoer",
    beginAction: "redaktoer",
  },
  "app/sekretariat/moeder/[meeting]/laes-igen/actions.ts": { rereadAction: "redaktoer" },
  "app/sekretariat/moeder/[meeting]/offentliggoer/actions.ts": {
    publishAction: "udgiver",
    cancelScheduleAction: "udgiver",
    withdrawAction: "udgiver",
    restoreAction: "udgiver",
  },
  "app/sekretariat/ordliste/actions.ts": { changeGlossaryAction: "redaktoer" },
  "app/sekretariat/partier/actions.ts": { changePartyAction: "redaktoer" },
  "app/sekretariat/personer/actions.ts": {
    mergeSpellingsAction: "redaktoer",
    keepSpellingsApartAction: "redaktoer",
    renamePersonAction: "redaktoer",
    splitSpellingAction: "redaktoer",
    mergePeopleAction: "redaktoer",
    setPersonPartyAction: "redaktoer",
  },
  "app/sekretariat/synonymer/actions.ts": { changeSynonymsAction: "redaktoer" },
  "app/sekretariat/udvalg/actions.ts": { changeCommitteeAction: "redaktoer" },
  "app/sekretariat/upload/actions.ts": { answerJobAction: "redaktoer" },
};

/**
 * What a route answers who is let in to {@link addressOf} it: that what is named does not exist, and otherwise the page. The others say here: without a
 * password there is no code to ask for, and what is no form of files is led on to the list of uploads.
 */
export function statusOf(file: string): number {
  if (file === "app/sekretariat/log-ind/kode/page.tsx") return 307;
  if (file === "app/api/sekretariat/upload/route.ts") return 303;
  return file.includes("[") ? 404 : 200;
}

/** What an action answers who is let in and sends an empty form: that it is about nothing, or, where a person may have sent it so, what is missing. */
export function actionStatusOf(name: string): number {
  return ["addUserAction", "addMemberAction", "mergePeopleAction"].includes(name) ? 200 : 404;
}

const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) => path.posix.join("app", file));
const sourceOf = (file: string) => readFileSync(file, "utf8");

/** The pages and route handlers of the desk as the folders have them: everything in it, and whatever else asks who is signed in. */
export function listDeskRoutes(): string[] {
  const routes = files.filter((file) => /\/(page\.tsx|route\.ts)$/.test(file));
  return routes.filter((file) => file.startsWith("app/sekretariat/") || sourceOf(file).includes("lib/session/require-staff")).sort();
}

/** The server actions as the files have them, of the desk and of whatever else asks who is signed in. */
export function listDeskActions(): { file: string; names: string[] }[] {
  const actions = files.filter((file) => file.endsWith("/actions.ts"));
  const ofDesk = actions.filter((file) => file.startsWith("app/sekretariat/") || sourceOf(file).includes("lib/session/"));
  return ofDesk.sort().map((file) => ({
    file,
    names: [...sourceOf(file).matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map((match) => match[1] ?? "").sort(),
  }));
}

/** The methods that a route handler answers to. */
export function methodsOf(file: string): string[] {
  return file.endsWith("page.tsx")
    ? ["GET"]
    : [...sourceOf(file).matchAll(/^export (?:async )?function ([A-Z]+)\b/gm)].map((match) => match[1] ?? "");
}

/** An address that a file of the desk answers to. What is named in it is something that does not exist. */
export function addressOf(file: string): string {
  const folders = path.posix.dirname(file).split("/").slice(1);
  const shown = folders.filter((folder) => !/^\(.*\)$/.test(folder));
  return `/${shown.map((folder) => (folder.startsWith("[") ? "00000000-0000-4000-8000-000000000000" : folder)).join("/")}`;
}
