import { Parser } from "htmlparser2";
import { pointText } from "@/lib/text/point";
import { voteText } from "@/lib/text/vote";

/** What the page of a point shows. */
export type ShownRecord = { votes: number; ballots: number; absences: number };

const captions: string[] = [voteText.caption, voteText.namedCaption];
const choices: string[] = [voteText.choice.for, voteText.choice.against, voteText.choice.abstained];

/** Counts the votes, ballots and absences that the page of a point shows to a reader: tables of votes, their rows with a choice, and those named as absent. */
export function countRecord(html: string): ShownRecord {
  const shown: ShownRecord = { votes: 0, ballots: 0, absences: 0 };
  let text = "";
  let term = "";
  let inVote = false;
  const parser = new Parser({
    onopentag(name) {
      if (["caption", "strong", "dt", "dd"].includes(name)) text = "";
      if (name === "table") inVote = false;
    },
    ontext: (data) => void (text += data),
    onclosetag(name) {
      const words = text.trim();
      if (name === "dt") term = words;
      if (name === "dd" && term === pointText.facts.absences) shown.absences++;
      if (name === "caption" && captions.includes(words)) {
        inVote = true;
        shown.votes++;
      }
      if (name === "strong" && inVote && choices.includes(words)) shown.ballots++;
      if (name === "table") inVote = false;
    },
  });
  parser.end(html);
  return shown;
}
