import type { WriteStream } from "node:tty";
import { plural } from "@/lib/danish/plural";
import type { Ingested } from "@/lib/ingest/ingest-file";
import type { Refused } from "@/lib/ingest/refuse-file";
import type { Minutes } from "@/lib/minutes/minutes";

type Facts = { points: number; decisions: number; votes: number; ballots: number; absences: number };

const kindWords = { new: "Nyt", newVersion: "Ny version", published: "Offentliggjort", unchanged: "Uændret", refused: "Afvist" };
const visibilityWords = { public: "offentlig", draft: "kladde", earlier: "ældre version", withdrawn: "trukket tilbage" };
const indent = 16;

/** Tells on the terminal how an ingest goes: one line per referat, a moving line while one is read, and a table at the end. */
export class IngestReport {
  failed = false;
  private readonly meetings = new Set<string>();
  private readonly facts: Facts[] = [];
  private readonly kinds = { new: 0, newVersion: 0, published: 0, unchanged: 0, refused: 0 };
  private readonly drafts = { ready: 0, blocked: 0 };

  constructor(private readonly out: WriteStream) {}

  begin(name: string, number: number, of: number): void {
    if (this.out.isTTY) this.out.write(`\r\x1b[K${number} af ${of}: ${name} …`);
  }

  end(name: string, result: Ingested | Refused): void {
    if (result.kind === "refused") {
      this.refuse(`${name}: ${result.reason}`);
      return;
    }
    this.clearLine();
    const { meetingId, minutes, visibility, published, blockedBy } = result;
    const kind = result.kind === "unchanged" && published ? "published" : result.kind;
    const facts = factsOf(minutes);
    this.kinds[kind] += 1;
    this.meetings.add(meetingId);
    this.facts.push(facts);
    if (visibility === "draft") this.drafts[blockedBy.length > 0 ? "blocked" : "ready"] += 1;
    const what = `${minutes.committee}, ${minutes.date}, ${plural(facts.points, "punkt", "punkter")} (${visibilityWords[visibility]})`;
    this.out.write(`${kindWords[kind].padEnd(indent)}${name}: ${what}\n`);
    for (const label of result.attachments.taken) this.out.write(`${" ".repeat(indent)}Bilag: ${label}\n`);
    for (const { label, reason } of result.attachments.refused) this.refuse(`${label}: ${reason}`);
    for (const reason of blockedBy) this.out.write(`${" ".repeat(indent)}Ikke offentliggjort: ${reason}\n`);
  }

  /** Says why a path or file is not taken; the command then ends with exit code 1. */
  refuse(message: string): void {
    this.clearLine();
    this.failed = true;
    this.kinds.refused += 1;
    console.error(`${kindWords.refused.padEnd(indent)}${message}`);
  }

  /** Counts up what was taken in. Where nothing was, each file has been told of by itself. */
  summarise(): void {
    if (this.meetings.size === 0) return;
    const rows: [string, number][] = [
      ["Møder", this.meetings.size],
      ["Punkter", this.sum("points")],
      ["Beslutninger", this.sum("decisions")],
      ["Afstemninger", this.sum("votes")],
      ["Stemmer med navn", this.sum("ballots")],
      ["Fravær", this.sum("absences")],
      ["Nye", this.kinds.new],
      ["Nye versioner", this.kinds.newVersion],
      ["Offentliggjorte kladder", this.kinds.published],
      ["Uændrede", this.kinds.unchanged],
      ["Afviste", this.kinds.refused],
    ];
    this.out.write(`\n${rows.map(([label, value]) => `${label.padEnd(24)}${String(value).padStart(6)}`).join("\n")}\n`);
    const { ready, blocked } = this.drafts;
    if (ready > 0) this.out.write(`\n${referater(ready)} ligger som kladde. Offentliggør med: npm run ingest -- STI… --publish\n`);
    if (blocked > 0) this.out.write(`\n${referater(blocked)} afventer, at et menneske tager stilling til det, der spærrer.\n`);
  }

  private sum(fact: keyof Facts): number {
    return this.facts.reduce((total, facts) => total + facts[fact], 0);
  }

  private clearLine(): void {
    if (this.out.isTTY) this.out.write("\r\x1b[K");
  }
}

function referater(count: number): string {
  return plural(count, "referat", "referater");
}

function factsOf({ points }: Minutes): Facts {
  const decisions = points.flatMap(({ decision }) => decision ?? []);
  const votes = decisions.flatMap((decision) => decision.votes);
  return {
    points: points.length,
    decisions: decisions.length,
    votes: votes.length,
    ballots: votes.reduce((sum, vote) => sum + vote.for.length + vote.against.length + vote.abstained.length, 0),
    absences: decisions.reduce((sum, decision) => sum + decision.absences.length, 0),
  };
}
