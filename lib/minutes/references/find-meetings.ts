import { bodyInText, bodyInitials, meetingWords, noBodyInitials, notPartOfName } from "../vocabulary/meeting-mentions";
import { committeeNamed, type KnownCommittees } from "./committee-named";
import type { FoundDate } from "./find-dates";
import type { Found, MeetingMention } from "./reference";

const beforeDate = String.raw`(?:,?\s(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag))?(?:,?\s(?:den|d\.))?\s$`;
const body = String.raw`(?<![\p{L}-])(?<body>${bodyInText}|${bodyInitials})`;
/** `Byrådets møde den`, `mødet i Økonomiudvalget den`, `byrådsmødet`, `BSU den`: read backwards from the date. */
const leads: readonly RegExp[] = [
  new RegExp(String.raw`${body}\s(?:\p{Ll}{4,18}\s)?møde(?:t|r|rne)?${beforeDate}`, "u"),
  new RegExp(String.raw`(?<![\p{L}-])${meetingWords}(?:\s(?:i|for|af)\s${body})?${beforeDate}`, "iu"),
  new RegExp(String.raw`${body}${beforeDate}`, "u"),
];
const anotherDate = /^(?:,|,?\s(?:og|samt))(?:\s(?:den|d\.))?\s$/;
const lookBack = 160;

/** Finds the dates that a word for a meeting or the name of a body leads in. A second date after `og` is a meeting of the same body. */
export function findMeetings(text: string, dates: readonly FoundDate[], known: KnownCommittees): Found<MeetingMention>[] {
  const found: Found<MeetingMention>[] = [];
  for (const { start, end, date, yearPrinted } of dates) {
    const last = found.at(-1);
    const lead = leadBefore(text, start, last?.end ?? 0);
    if (lead) {
      const committee = committeeNamed(lead.body, known);
      found.push({ kind: "meeting", body: lead.body, committee, date, yearAssumed: !yearPrinted, start: lead.start, end });
    } else if (last && anotherDate.test(text.slice(last.end, start))) {
      found.push({ ...last, date, yearAssumed: !yearPrinted, start, end });
    }
  }
  return found;
}

function leadBefore(text: string, dateStart: number, after: number): { start: number; body: string | null } | null {
  const from = Math.max(after, dateStart - lookBack);
  const before = text.slice(from, dateStart);
  for (const pattern of leads) {
    const match = pattern.exec(before);
    if (!match) continue;
    const printed = match.groups?.body ?? bodyOfMeetingWord(match.groups?.meeting);
    const name = printed?.replace(notPartOfName, "") ?? null;
    if (name !== null && noBodyInitials.has(name)) continue;
    const skipped = printed !== undefined && match[0].startsWith(printed) ? printed.length - (name?.length ?? 0) : 0;
    return { start: from + match.index + skipped, body: name };
  }
  return null;
}

/** `byrådsmødet` names its body within the word. */
function bodyOfMeetingWord(word: string | undefined): string | undefined {
  const stem = /^([\p{L}-]+)s$/u.exec(word ?? "")?.[1]?.toLowerCase();
  if (stem === undefined || stem === "udvalg") return undefined;
  if (stem === "magistrat" || stem === "kommunalbestyrelse") return `${stem}${stem === "magistrat" ? "en" : "n"}`;
  return `${stem}et`;
}
