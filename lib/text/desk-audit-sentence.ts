import { formatMoment } from "../danish/danish-time";
import { listWords } from "../danish/list-words";
import { plural } from "../danish/plural";
import { deskAuditText } from "./desk-audit";
import { correctedField } from "./desk-correction";
import { deskFrameText } from "./desk-frame";

/** What an action noted down about itself. Lines of long ago may lack what is noted today. */
type Detail = Readonly<Record<string, unknown>>;

/** One line of the audit log as a plain sentence. An action that is not known here is called by its own name. */
export function auditSentence(action: string, detail: Detail): string {
  return sentences[action]?.(detail) ?? deskAuditText.actions[action] ?? action;
}

const sentences: Record<string, (detail: Detail) => string> = {
  "file.uploaded": ({ file }) => `${quoted(file, "En fil")} blev uploadet.`,
  "file.refused": ({ file, reason }) => joined(`${quoted(file, "En fil")} blev ikke taget ind.`, said(reason)),
  "upload.confirmed": () => "Filen blev gemt som ny version af et møde, der var der i forvejen.",
  "upload.dropped": () => "Filen blev kasseret.",
  "draft.saved": ({ file, inherited, inheritedAttachments }) =>
    joined(
      `${quoted(file, "En fil")} blev læst og gemt som kladde.`,
      counted(inherited, "rettelse fra den forrige version fulgte med.", "rettelser fra den forrige version fulgte med."),
      counted(inheritedAttachments, "bilags fil fulgte med.", "bilags filer fulgte med."),
    ),
  "draft.reread": ({ unplaced }) =>
    joined(
      "Kladdens fil blev læst igen med en nyere læser.",
      counted(unplaced, "rettelse fandt ikke sin plads.", "rettelser fandt ikke deres plads."),
    ),
  "revision.begun": () => "En ny version blev begyndt, for at det offentlige referat kan rettes.",
  "correction.saved": ({ path, corrected }) => {
    const { name, value } = correctedField(said(path), corrected);
    return /^(?:Delt|Lagt)/u.test(name) ? `Rettelse: ${name}.` : `${name} blev rettet til »${value}«.`;
  },
  "correction.undone": ({ path }) => `Rettelsen »${correctedField(said(path)).name}« blev fortrudt.`,
  "correction.conflict": ({ path, wanted }) => {
    const { name, value } = correctedField(said(path), wanted);
    return `${name}: »${value}« blev ikke gemt, for en anden havde rettet feltet imens.`;
  },
  "warning.settled": () => "En advarsel blev markeret som i orden.",
  "warning.reopened": () => "En advarsel blev åbnet igen.",
  "privacy.decided": ({ kind, line, decision }) => {
    const finding = `${findings[said(kind)] ?? "Noget, der kan være personoplysninger,"} i ${placeOf(line)}`;
    if (decision === "remove") return `${finding} blev fjernet fra teksten.`;
    return kind === "cpr" ? `${finding} blev stående, for det er ikke et CPR-nummer.` : `${finding} blev set og blev stående.`;
  },
  "meeting.published": ({ number, hidesEarlier }) =>
    joined(
      typeof number === "number" ? `Version ${number} af referatet blev offentliggjort.` : "Referatet blev offentliggjort.",
      hidesEarlier === true ? "Teksten i tidligere versioner blev skjult." : "",
    ),
  "meeting.scheduled": ({ at }) =>
    at === null ? "Tidspunktet for offentliggørelse blev annulleret." : `Offentliggørelsen blev sat til ${momentOf(at)}.`,
  "meeting.unscheduled": ({ at }) => `Tidspunktet for offentliggørelse, ${momentOf(at)}, faldt bort, fordi kladden blev ændret.`,
  "meeting.notPublished": ({ reasons }) =>
    joined("Referatet blev ikke offentliggjort til det tidspunkt, der var sat.", ...(Array.isArray(reasons) ? reasons.map(said) : [])),
  "meeting.withdrawn": ({ reason }) => because("Mødet blev trukket tilbage.", reason),
  "meeting.restored": ({ reason }) => because("Mødet blev vist igen.", reason),
  "point.withdrawn": ({ reason }) => because("Punktet blev trukket tilbage.", reason),
  "point.restored": ({ reason }) => because("Punktet blev vist igen.", reason),
  "attachment.withdrawn": ({ reason }) => because("Et bilag til punktet blev trukket tilbage.", reason),
  "attachment.restored": ({ reason }) => because("Et bilag til punktet blev vist igen.", reason),
  "examples.removed": ({ documents }) =>
    typeof documents === "number"
      ? `Portalens ${plural(documents, "eksempel", "eksempler")} forsvandt med det første rigtige referat.`
      : "Portalens eksempler forsvandt med det første rigtige referat.",
  "report.settled": ({ number, kind }) => {
    const about = kind === "personalData" ? "persondata" : "en fejl";
    const report = typeof number === "number" ? `Henvendelse nr. ${number} om ${about}` : `En henvendelse om ${about}`;
    return `${report} blev afsluttet, og det, læseren skrev, blev slettet.`;
  },
  "glossary.added": ({ term }) => `${quoted(term, "Et ord")} blev føjet til ordlisten.`,
  "glossary.changed": ({ term }) => `Forklaringen af ${quoted(term, "et ord")} blev ændret.`,
  "glossary.removed": () => "Et ord blev taget ud af ordlisten.",
  "synonyms.added": ({ words }) => `Synonymerne ${listed(words)} blev tilføjet.`,
  "synonyms.changed": ({ words }) => `Synonymerne blev ændret til ${listed(words)}.`,
  "synonyms.removed": ({ words }) => `Synonymerne ${listed(words)} blev fjernet.`,
  "party.added": (party) => `Partiet ${partyOf(party)} blev tilføjet.`,
  "party.changed": (party) => `Partiet blev ændret til ${partyOf(party)}.`,
  "party.removed": (party) => `Partiet ${partyOf(party)} blev fjernet.`,
  "committee.changed": ({ name }) => `${quoted(name, "Et udvalg")} blev ændret i registret over udvalg.`,
  "person.merged": ({ spelling, as }) => `Stavemåden ${quoted(spelling, "")} blev samlet med ${quoted(as, "en anden")}.`,
  "person.renamed": ({ name }) => `Personen kaldes nu ${quoted(name, "noget andet")}.`,
  "person.split": ({ spelling }) => `Stavemåden ${quoted(spelling, "")} blev skilt ud som en person for sig.`,
  "person.partySet": ({ term, letter }) =>
    said(letter) === ""
      ? `Partiet i perioden ${span(term)} blev fjernet.`
      : `Partiet i perioden ${span(term)} blev sat til ${said(letter)}.`,
  "person.keptApart": ({ one, other }) => `${quoted(one, "En person")} og ${quoted(other, "en anden")} blev holdt adskilt.`,
  "user.added": ({ role }) => `Brugeren blev oprettet${role === undefined ? "" : ` med rollen ${roleName(role)}`}.`,
  "user.roleChanged": ({ before, after }) => `Brugerens rolle blev ændret fra ${roleName(before)} til ${roleName(after)}.`,
  "user.disabled": () => "Brugeren blev lukket ude.",
  "user.reset": () => "Brugeren blev nulstillet og fik en ny midlertidig adgangskode.",
  "user.signedIn": () => "Brugeren loggede ind.",
  "user.signInRefused": () => "Et forsøg på at logge ind som brugeren blev afvist.",
  "user.signInLocked": () => "Efter for mange forsøg blev der lukket for at logge ind som brugeren.",
  "user.signedOut": () => "Brugeren loggede ud.",
  "user.signedOutEverywhere": () => "Brugeren loggede ud overalt.",
  "user.passwordChanged": () => "Brugeren skiftede adgangskode.",
  "user.twoFactorEnabled": () => "Brugeren satte koden fra en app op.",
  "user.twoFactorDisabled": () => "Brugeren fjernede koden fra en app.",
  "user.backupCodesMade": () => "Brugeren fik nye nødkoder.",
};

const findings: Record<string, string> = {
  cpr: "Et muligt CPR-nummer",
  phone: "Et muligt telefonnummer",
  email: "En e-mailadresse",
  address: "En mulig adresse",
};

function placeOf(line: unknown): string {
  if (typeof line !== "number" || line < 0) return "filens egenskaber eller sidehoved";
  return line === 0 ? "filens navn" : `linje ${line}`;
}

function said(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function quoted(value: unknown, unnamed: string): string {
  return said(value) === "" ? unnamed : `»${said(value)}«`;
}

function listed(words: unknown): string {
  return Array.isArray(words) ? listWords(words.map((word) => quoted(word, ""))) : "";
}

function joined(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function because(sentence: string, reason: unknown): string {
  return said(reason) === "" ? sentence : `${sentence} Begrundelse: ${said(reason)}`;
}

function counted(count: unknown, one: string, many: string): string {
  return typeof count === "number" && count > 0 ? plural(count, one, many) : "";
}

function momentOf(at: unknown): string {
  const moment = new Date(said(at));
  return Number.isNaN(moment.getTime()) ? "et tidspunkt" : formatMoment(moment);
}

/** A term of office with a dash between its years, as Danes write it. */
function span(term: unknown): string {
  return said(term).replace("-", "–");
}

function partyOf({ letter, name, termFrom, termTo }: Detail): string {
  return joined(said(letter), quoted(name, ""), typeof termFrom === "number" ? `${termFrom}–${String(termTo)}` : "");
}

function roleName(role: unknown): string {
  const roles: Record<string, string> = deskFrameText.roles;
  return roles[said(role)] ?? said(role);
}
