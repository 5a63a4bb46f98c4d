import { bodyOfDecision, isNamedDecision } from "../blocks/section-heading";
import type { Section } from "../minutes";
import { dateIn } from "../vocabulary/dates";
import type { Doubt } from "../warnings/doubt";
import { isOwn } from "./bodies";
import type { HeldMeeting } from "./decision-context";

/** The section that holds what the committee decided at this meeting, and which others of its own might have been meant. */
export type OwnSection = { section: Section | null; doubts: Doubt[] };

/**
 * Finds the committee's own decision. One of another day is an earlier one, and of several the one that names the day, or no more than the word, is meant. København prints
 * `Beslutning` and, right under it, the body and the date in a heading of their own: both are one.
 */
export function ownSection(sections: readonly Section[], held: HeldMeeting): OwnSection {
  const own = sections.filter((section) => isOwnDecision(section, held) && section.blocks.length > 0);
  const ofToday = own.filter(({ heading }) => dayOf(heading, held) === "same");
  const plain = own.filter(({ heading }) => !isNamedDecision(heading));
  const undated = own.filter(({ heading }) => dayOf(heading, held) === "none");
  const meant = [[...ofToday, ...plain], undated].find((some) => some.length > 0) ?? [];
  const first = sections.find((section) => meant.includes(section));
  if (!first) return { section: null, doubts: own.map(leftOut) };
  const after = sections.slice(sections.indexOf(first) + 1);
  const end = after.findIndex((section) => !meant.includes(section));
  const rest = after.slice(0, end < 0 ? undefined : end);
  const others = own.filter((section) => dayOf(section.heading, held) !== "other" && section !== first && !rest.includes(section));
  return {
    section: { ...first, blocks: [first, ...rest].flatMap(({ blocks }) => blocks), endLine: rest.at(-1)?.endLine ?? first.endLine },
    doubts: others.map(leftOut),
  };
}

function isOwnDecision({ kind, heading }: Section, { committee }: HeldMeeting): boolean {
  const body = kind === "decision" ? bodyOfDecision(heading) : null;
  return kind === "decision" && (body === null || isOwn(body, committee));
}

function dayOf(heading: string, { date, titleDate }: HeldMeeting): "same" | "other" | "none" {
  const day = dateIn(heading);
  if (day === null) return "none";
  return day === date || day === titleDate ? "same" : "other";
}

function leftOut({ heading, line }: Section): Doubt {
  return { code: "decision-section-left-out", line, values: { heading } };
}
