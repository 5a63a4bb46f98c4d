import type { Found, MeetingMention, PointMention } from "./reference";

const numberList = String.raw`\d{1,3}(?:\s?[-–]\s?\d{1,3}|\stil\s\d{1,3})?`;
const mention = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<agenda>dagsordens?punkt(?:et|erne|er)?|sag(?:en|erne|er)?\snr\.)|(?:punkt(?:et|erne|er)?|pkt\.?)(?:\snr\.)?)\s` +
    String.raw`(?<numbers>${numberList}(?:(?:,\s|\sog\s|\ssamt\s)${numberList}){0,20})(?![\d/]|[.,]\d|\s?%)`,
  "giu",
);
/** `indstillingens punkt 1`, `aftalens punkt 3`: points of something else than an agenda. */
const ofSomethingElse = /(?:(?<!møde|dagsorden)(?:ens|ets)|ernes|ings|§[^;:]{1,30})[,\s]\s?$/iu;
const ofOwnAgenda = /(?:mødets|dagsordenens|dagsordens|behandling(?:en)? af)\s$/iu;
const toMeetingAfter = /^,?\s?(?:på|i|fra|ved|af)?\s?(?:det\s|den\s)?$/;
const fromMeetingBefore = /^[,:]?\s?\(?(?:som\s|under\s|jf\.\s)?$/;

/**
 * Finds points of agendas: of this meeting, or of the meeting that is named right before or after them.
 * @param meetings the meetings that the same text mentions
 */
export function findPointMentions(text: string, meetings: readonly Found<MeetingMention>[]): Found<PointMention>[] {
  return [...text.matchAll(mention)].flatMap((match) => {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (ofSomethingElse.test(before)) return [];
    const meeting = meetingOf(text, match.index, end, meetings);
    const ofAgenda = match.groups?.agenda !== undefined || meeting !== null || ofOwnAgenda.test(before);
    return eachNumber(match).map((found) => ({ kind: "point" as const, ...found, ofAgenda, meeting }));
  });
}

/** The first number has the word before it in its span, each further one stands alone. */
function eachNumber(match: RegExpExecArray): { numbers: number[]; start: number; end: number }[] {
  const list = match.groups?.numbers ?? "";
  const listStart = match.index + match[0].length - list.length;
  return [...list.matchAll(new RegExp(numberList, "g"))].map((part, index) => ({
    numbers: numbersIn(part[0]),
    start: index === 0 ? match.index : listStart + part.index,
    end: listStart + part.index + part[0].length,
  }));
}

function numbersIn(range: string): number[] {
  const [from = 0, to = from] = (range.match(/\d+/g) ?? []).map(Number);
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
}

function meetingOf(text: string, start: number, end: number, meetings: readonly Found<MeetingMention>[]): PointMention["meeting"] {
  const after = meetings.find((meeting) => meeting.start >= end);
  const before = meetings.findLast((meeting) => meeting.end <= start);
  const named =
    after && toMeetingAfter.test(text.slice(end, after.start))
      ? after
      : before && fromMeetingBefore.test(text.slice(before.end, start))
        ? before
        : null;
  return named && { committee: named.committee, date: named.date };
}
