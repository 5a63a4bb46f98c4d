import { spanAround } from "../lines/join-span";
import type { Amendment } from "../minutes";
import { aboutAgenda, amendmentKinds, bringsAddition, movesAmendment } from "../vocabulary/amendment-phrases";
import { readNames } from "./names";
import { splitProposers } from "../document/recommendation";
import type { Statement } from "./statement";

/** An amendment found, with the indexes of the statements that make it up: none of them is read as anything else. */
export type FoundAmendment = { amendment: Amendment; from: number; to: number; moved: boolean };

/**
 * Finds the amendment that a statement opens: one that somebody moves, or an addition that a conclusion brings with it.
 * @param endsText tells whether a statement cannot belong to the amendment's text any more: a vote, an absence, another motion
 */
export function findAmendment(
  statements: readonly Statement[],
  index: number,
  endsText: (statement: Statement) => boolean,
): FoundAmendment | null {
  const lead = statements[index];
  if (!lead || lead.quoted) return null;
  const motion = movesAmendment.exec(lead.text.trimEnd())?.groups;
  const object = motion?.object ?? "";
  const movedKind = amendmentKinds.find(({ word }) => word.test(object.toLowerCase()))?.kind;
  if (motion && movedKind && proposes(object, statements[index + 1])) {
    const proposers = proposersOf(motion.names ?? "");
    if (proposers.length > 0)
      return gather(statements, index, { kind: movedKind, proposers, inline: inlineText(object), moved: true }, endsText);
  }
  const brought = aboutAgenda.test(lead.folded) ? null : bringsAddition.exec(lead.folded)?.[0];
  if (brought) {
    const kind = brought.includes("ændring") ? "ændringsforslag" : "tilføjelse";
    return gather(statements, index, { kind, proposers: [], inline: inlineText(lead.text), moved: false }, endsText);
  }
  return null;
}

/** A motion prints its text: after a colon, in quotation marks, or as `om, at …`. */
function proposes(object: string, next: Statement | undefined): boolean {
  return /:\s*\S?/.test(object) || /(?:^|\s)om[\s,]/.test(object) || next?.quoted === true;
}

type Opening = { kind: Amendment["kind"]; proposers: string[]; inline: string; moved: boolean };

function gather(
  statements: readonly Statement[],
  index: number,
  opening: Opening,
  endsText: (statement: Statement) => boolean,
): FoundAmendment | null {
  const lead = statements[index];
  if (!lead) return null;
  const parts: Statement[] = [];
  let to = index;
  if (opening.inline === "") {
    for (let cursor = index + 1; cursor < statements.length; cursor++) {
      const statement = statements[cursor];
      if (!statement || (parts.length > 0 && !goesOn(parts, statement, endsText))) break;
      parts.push(statement);
      to = cursor;
    }
  }
  const text = opening.inline !== "" ? opening.inline : withoutOuterQuotes(parts.map((part) => part.text).join(" "));
  if (text === "") return null;
  const { kind, proposers, moved } = opening;
  return { amendment: { kind, proposers, text, adopted: null, ...spanAround([lead, ...parts]) }, from: index, to, moved };
}

// A quotation ends with its mark. Without marks the first paragraph is the text, and what follows as long as it is nothing else.
function goesOn(parts: readonly Statement[], statement: Statement, endsText: (statement: Statement) => boolean): boolean {
  const first = parts[0];
  if (first?.quoted) return statement.quoted && !/["”“«][.,;]?$/.test(parts.at(-1)?.text ?? "");
  return statement.paragraph === first?.paragraph || statement.listed || !endsText(statement);
}

function inlineText(text: string): string {
  const after =
    /:\s*(\S.*)$/.exec(text)?.[1] ?? /(?:tilføjelse|ændring|ændringsforslag|resolution)\w*,?\s+(?:om,?\s+)?(at\s.+)$/.exec(text)?.[1] ?? "";
  return withoutOuterQuotes(after.trim());
}

/** The outer quotes are no part of an amendment (convention 1). */
export function withoutOuterQuotes(text: string): string {
  return text.replace(/^["”“»«]/, "").replace(/["”“«»]([.,;]?)$/, "$1");
}

function proposersOf(text: string): string[] {
  const names = readNames(text);
  if (names && names.voters.length > 0) return names.voters.map(({ name }) => name);
  const groups = /\p{Lu}|gruppe|liste/u.test(text) && text.length < 200 && !/[.:]/.test(text) ? splitProposers(text) : [];
  return groups.filter((group) => group !== "");
}
