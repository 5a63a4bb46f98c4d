import type { WriteStream } from "node:tty";
import { plural } from "@/lib/danish/plural";
import type { Ingested, Refused } from "@/lib/ingest/ingest-file";
import type { Minutes } from "@/lib/minutes/minutes";

type Totals = { meetings: number; points: number; decisions: number; votes: number; ballots: number; absences: number };

/** Tells on the terminal how an ingest goes: one line per referat, a moving line while one is read, and a table at the end. */
export class IngestReport {
  failed = false;
  private readonly totals: Totals = { meetings: 0, points: 0, decisions: 0, votes: 0, ballots: 0, absences: 0 };
  private readonly kinds = { new: 0, newVersion: 0, unchanged: 0, refused: 0 };
  private drafts = 0;

  constructor(private readonly out: WriteStream) {}

  begin(name: string, number: number, of: number): void {
    if (this.out.isTTY) this.out.write(`\r\x1b[K${number} af ${of}: ${name} …`);
  }

  end(name: string, result: Ingested | Refused): void {
    if (this.out.isTTY) this.out.write("\r\x1b[K");
    this.kinds[result.kind] += 1;
    if (result.kind === "refused") {
      this.failed = true;
      console.error(`Afvist      ${name}: ${result.reason}`);
      return;
    }
    const { minutes, published, blockedBy } = result;
    const facts = factsOf(minutes);
    for (const key of Object.keys(this.totals) as (keyof Totals)[]) this.totals[key] += facts[key];
    if (!published) this.drafts += 1;
    const state = published ? "offentlig" : "kladde";
    this.out.write(
      `${kindWords[result.kind].padEnd(12)}${name}: ${minutes.committee}, ${minutes.date}, ${facts.points} punkter (${state})\n`,
    );
    for (const doubt of blockedBy) {
      this.failed = true;
      console.error(`            Ikke offentliggjort: ${doubt}`);
    }
  }

  refusePath(message: string): void {
    this.failed = true;
    this.kinds.refused += 1;
    console.error(`Afvist      ${message}`);
  }

  summarise(): void {
    const { meetings, points, decisions, votes, ballots, absences } = this.totals;
    const rows: [string, number][] = [
      ["Møder", meetings],
      ["Punkter", points],
      ["Beslutninger", decisions],
      ["Afstemninger", votes],
      ["Stemmer med navn", ballots],
      ["Fravær", absences],
      ["Nye", this.kinds.new],
      ["Nye versioner", this.kinds.newVersion],
      ["Uændrede", this.kinds.unchanged],
      ["Afviste", this.kinds.refused],
    ];
    this.out.write(`\n${rows.map(([label, value]) => `${label.padEnd(18)}${String(value).padStart(6)}`).join("\n")}\n`);
    if (this.drafts > 0) {
      this.out.write(
        `\n${plural(this.drafts, "referat", "referater")} ligger som kladde. Offentliggør med: npm run ingest -- STI… --publish\n`,
      );
    }
  }
}

const kindWords = { new: "Nyt", newVersion: "Ny version", unchanged: "Uændret" };

function factsOf({ points }: Minutes): Totals {
  const decisions = points.flatMap(({ decision }) => decision ?? []);
  const votes = decisions.flatMap((decision) => decision.votes);
  return {
    meetings: 1,
    points: points.length,
    decisions: decisions.length,
    votes: votes.length,
    ballots: votes.reduce((sum, vote) => sum + vote.for.length + vote.against.length + vote.abstained.length, 0),
    absences: decisions.reduce((sum, decision) => sum + decision.absences.length, 0),
  };
}
