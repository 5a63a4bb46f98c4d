import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import MeetingPage from "@/app/(portal)/udvalg/[committee]/[date]/page";
import PointPage from "@/app/(portal)/udvalg/[committee]/[date]/[point]/page";
import { listPublicPages } from "@/lib/published/list-public-pages";
import { countRecord, type ShownRecord } from "@/scripts/crawl/count-record";

/** The pages as a reader gets them: every point that the page of a meeting leads to, and what stands on its own page. */
export async function countOnPages(): Promise<ShownRecord & { points: number }> {
  const { pages } = await listPublicPages("moeder", 1, 1000);
  const shown = { points: 0, votes: 0, ballots: 0, absences: 0 };
  for (const { href } of pages) {
    const points = new Set((await render(MeetingPage, href)).match(new RegExp(`(?<=href=")${href}/punkt-[\\d-]+(?=[#"])`, "gu")));
    for (const point of points) {
      const { votes, ballots, absences } = countRecord(await render(PointPage, point));
      shown.points += 1;
      shown.votes += votes;
      shown.ballots += ballots;
      shown.absences += absences;
    }
  }
  return shown;
}

type Page = (props: { params: Promise<{ committee: string; date: string; point: string }> }) => Promise<ReactNode>;

async function render(page: Page, href: string): Promise<string> {
  const [, , committee = "", date = "", point = ""] = href.split("/");
  return renderToStaticMarkup(await page({ params: Promise.resolve({ committee, date, point }) }));
}
