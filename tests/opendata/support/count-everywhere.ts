import { parse } from "csv-parse/sync";
import { z } from "zod";
import { GET as getDownload } from "@/app/api/v1/downloads/[file]/route";
import { GET as listPoints } from "@/app/api/v1/points/route";
import { GET as listVotes } from "@/app/api/v1/votes/route";
import { GET as getPopolo } from "@/app/api/popolo.json/route";
import { listAnswerOf } from "@/lib/opendata/api/list-answer";
import { pointRecord } from "@/lib/published/views/records/point-record";
import { voteListing } from "@/lib/published/views/records/vote-record";
import { oparlRoot, readOparlList } from "./oparl-client";
import { popoloSchema } from "./popolo-schema";

/** What one way to the data finds: every ballot and absence by the names printed, so that figures that agree by chance are told apart. */
export type Found = { points: number; votes: number; ballots: string[]; absences: string[] };

const origin = "http://127.0.0.1:3000";

/** The API, page by page. */
export async function countInApi(): Promise<Found> {
  const points = await everyPage("/api/v1/points?pageSize=50", (request) => listPoints(request), listAnswerOf(pointRecord));
  const votes = await everyPage("/api/v1/votes?pageSize=2", (request) => listVotes(request), listAnswerOf(voteListing));
  return {
    points: points.length,
    votes: votes.length,
    ballots: votes.flatMap(({ meeting, ballots }) => ballots.map(({ name, choice }) => `${meeting.date} ${name} ${choice}`)).sort(),
    absences: points
      .flatMap(({ meeting, decision }) => (decision?.absences ?? []).map(({ name, scope }) => `${meeting.date} ${name} ${scope}`))
      .sort(),
  };
}

/** The spreadsheets. */
export async function countInCsv(): Promise<Found> {
  const [points, ballots, absences] = await Promise.all(["points.csv", "ballots.csv", "absences.csv"].map(rowsOf));
  const choices: Record<string, string> = { for: "for", imod: "against", undlod: "abstained" };
  const scopes: Record<string, string> = { mødet: "meeting", punktet: "point", "en del af punktet": "part" };
  return {
    points: points?.length ?? 0,
    votes: new Set(ballots?.map((row) => row["Afstemnings-id"])).size,
    ballots: (ballots ?? []).map(({ Dato, Navn, Stemme }) => `${Dato} ${Navn} ${choices[Stemme ?? ""]}`).sort(),
    absences: (absences ?? []).map((row) => `${row.Dato} ${row.Navn} ${scopes[row["Fraværende fra"] ?? ""]}`).sort(),
  };
}

const oparlVote = z.looseObject({ votes: z.array(z.looseObject({ name: z.string(), option: z.string() })) });
const oparlAbsence = z.looseObject({ name: z.string(), scope: z.string() });
const oparlItem = z.looseObject({
  meeting: z.string(),
  "referatportalen:voteEvent": z.array(oparlVote).default([]),
  "referatportalen:absence": z.array(oparlAbsence).default([]),
});
const choiceOf: Record<string, string> = { yes: "for", no: "against", abstain: "abstained" };

/** OParl's points of one municipality. */
export async function countInOparl(body: string): Promise<Found> {
  const meetings = await readOparlList(`${oparlRoot}/body/${body}/meeting`);
  const dates = new Map(meetings.map((meeting) => [String(meeting.id), String(meeting["referatportalen:date"])]));
  const items = z.array(oparlItem).parse(await readOparlList(`${oparlRoot}/body/${body}/agendaItem?elementsPerPage=20`));
  const votes = items.flatMap((item) => item["referatportalen:voteEvent"].map((vote) => ({ date: dates.get(item.meeting), vote })));
  return {
    points: items.length,
    votes: votes.length,
    ballots: votes.flatMap(({ date, vote }) => vote.votes.map(({ name, option }) => `${date} ${name} ${choiceOf[option]}`)).sort(),
    absences: items
      .flatMap((item) => item["referatportalen:absence"].map(({ name, scope }) => `${dates.get(item.meeting)} ${name} ${scope}`))
      .sort(),
  };
}

/** The Popolo file. */
export async function countInPopolo(): Promise<Found> {
  const { events, vote_events: votes, ...rest } = popoloSchema.parse(await getPopolo().json());
  const dates = new Map(events.map((event) => [event.id, event.start_date]));
  return {
    points: events.filter(({ classification }) => classification === "agenda item").length,
    votes: votes.length,
    ballots: votes.flatMap((vote) => vote.votes.map(({ voter, option }) => `${vote.start_date} ${voter.name} ${choiceOf[option]}`)).sort(),
    absences: rest["referatportalen:absences"].map((absence) => `${dates.get(absence.event_id)} ${absence.name} ${absence.scope}`).sort(),
  };
}

async function everyPage<Item>(
  path: string,
  ask: (request: Request) => Promise<Response>,
  schema: z.ZodType<{ data: Item[]; links: { next?: string | undefined } }>,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const page: { data: Item[]; links: { next?: string | undefined } } = schema.parse(
      await (await ask(new Request(`${origin}${next}`))).json(),
    );
    items.push(...page.data);
    next = page.links.next;
  }
  return items;
}

async function rowsOf(file: string): Promise<Record<string, string>[]> {
  const response = await getDownload(new Request(`${origin}/api/v1/downloads/${file}`), { params: Promise.resolve({ file }) });
  return parse(await response.text(), { columns: true, bom: true });
}
