import { isBlank, type Line } from "../lines/line";
import type { Minutes } from "../minutes";
import { dateIn, timeIn } from "../vocabulary/dates";
import { bodyEnding, committeeLabels, dateLabels, documentKinds, placeLabels, placeWords, timeLabels } from "../vocabulary/title-words";
import { wordBounded } from "../vocabulary/word-bounded";

export type TitleBlock = Pick<Minutes, "kind" | "committee" | "term" | "time" | "place"> & {
  date: string | null;
  /** The line that names a weekday with the date, for checking one against the other. */
  dateLine: Line | null;
  /** The date in the title itself, for checking it against the date of the meeting. */
  titleDate: string | null;
};

const termPattern = wordBounded(/\b((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})\b/);

/** `06-03-2024 16:30` */
const timeAfterDate = /\d{4},?\s+(\d{1,2}[.:]\d{2})(?!\d)/;
const longestBlock = 200;
const namedRoom = /^(?:mødelokale|lokale)\s[\p{Lu}\d][\p{L}\d.-]{0,5}(?:,\s.*)?$/iu;
const dateOnwards =
  /(?:,?\s(?:man|tirs|ons|tors|fre|lør|søn)dag)?(?:,?\s(?:d\.|den))? ?(?:\d{4}-\d{2}-\d{2}|\d{1,2}(?:\. ?\p{L}|[-./]\d)).*$/isu;

/** Reads what stands before the contents and the first point. Works for the template of today and for the older `Referat / til / mødet i …`. */
export function readTitleBlock(lines: readonly Line[]): TitleBlock {
  const printed = lines.filter((line) => !isBlank(line)).slice(0, longestBlock);
  const all = printed.map((line) => line.text).join(" ");
  const dateLine =
    printed.find((line) => dateLabels.test(line.text) && dateIn(labelled(printed, line, dateLabels))) ??
    printed.find((line) => dateIn(line.text)) ??
    null;
  const term = termPattern.exec(all);
  return {
    kind: kindOf(printed),
    committee: committeeOf(printed),
    term: term ? { from: Number(term[1]), to: Number(term[2]) } : null,
    date: dateLine ? dateIn(labelled(printed, dateLine, dateLabels)) : dateIn(all),
    time: timeIn(all) ?? labelledTime(printed) ?? timeIn(`kl. ${timeAfterDate.exec(dateLine?.text ?? "")?.[1] ?? ""}`),
    place: placeOf(printed, dateLine),
    dateLine,
    titleDate:
      printed
        .map((line) => (documentKinds.some(([word]) => word.test(line.folded)) ? dateIn(line.text) : null))
        .find((date) => date !== null) ?? null,
  };
}

function kindOf(printed: readonly Line[]): Minutes["kind"] {
  for (const line of printed) {
    const found = documentKinds.find(([word]) => word.test(line.folded));
    if (found) return found[1];
  }
  return "referat";
}

// "REFERAT Socialudvalget 2022-2025 d. 05-03-2024", or in the older layout "Referat" / "til" / "mødet i Socialudvalget" / "den 8. november 2016".
function committeeOf(printed: readonly Line[]): string {
  const labelledLine = printed.find((line) => committeeLabels.test(line.text));
  if (labelledLine) return labelled(printed, labelledLine, committeeLabels);
  const title = printed.findIndex((line) => documentKinds.some(([word]) => word.test(line.folded)));
  if (title < 0) return bodyNamed(printed);
  const block: string[] = [];
  for (const line of printed.slice(title, title + 5)) {
    if (block.length > 0 && (dateLabels.test(line.text) || placeLabels.test(line.text))) break;
    block.push(line.text);
    if (dateIn(line.text)) break;
  }
  const text = block.join(" ").replace(termPattern, "\n").replace(dateOnwards, "\n");
  const name = (text.split("\n")[0] ?? "")
    .replace(/^(?:åbent? |lukket |supplerende |udskrift af |dagsorden ?(?:\/|og|med) ?)?\p{L}+[\s/:–-]*/iu, "")
    .replace(/^(?:(?:til|fra|for|af|i|ordinært|ekstraordinært|møde|mødet|udvalgsmøde)\s+)+/i, "")
    .replace(/\s*(?:møde|mødet|udvalgsmøde)?\s*[-–,:]?\s*$/i, "")
    .trim()
    .replace(/(?<=(?:udvalg|råd|nævn)et|styrelsen|magistraten)s$/i, "");
  return name === "" ? bodyNamed(printed) : name;
}

/** The first line that holds the name of a body and nothing else. */
function bodyNamed(printed: readonly Line[]): string {
  const line = printed.find(
    ({ text }) => text.length <= 90 && bodyEnding.test(text) && /^(?:\p{Lu}[\p{L}-]*(?:,? | |$)|(?:og|samt|for|&) )+$/u.test(`${text} `),
  );
  return line?.text ?? "";
}

function labelled(printed: readonly Line[], line: Line, label: RegExp): string {
  const value = line.text.replace(label, "").trim();
  return value !== "" || !label.test(line.text) ? value : (printed[printed.indexOf(line) + 1]?.text ?? "");
}

function labelledTime(printed: readonly Line[]): string | null {
  const line = printed.find(({ text }) => timeLabels.test(text) && /\d{1,2}[.:]\d{2}/.test(text));
  return line ? timeIn(`kl. ${line.text.replace(timeLabels, "")}`) : null;
}

function placeOf(printed: readonly Line[], dateLine: Line | null): string | null {
  const line = printed.find(({ text }) => placeLabels.test(text));
  // "Mødelokale 2" is no label with its value but the name of the room.
  if (line && namedRoom.test(line.text)) return line.text;
  if (line) return labelled(printed, line, placeLabels) || null;
  const afterDate = dateLine ? printed[printed.indexOf(dateLine) + 1] : undefined;
  if (!afterDate || dateIn(afterDate.text) !== null) return null;
  if (/^i \S/.test(afterDate.text)) return afterDate.text.slice(2);
  return afterDate.text.length <= 80 && placeWords.test(afterDate.text) && !afterDate.text.includes(":") ? afterDate.text : null;
}
