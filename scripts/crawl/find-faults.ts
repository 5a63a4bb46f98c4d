import type { Answer, Crawl } from "./crawl-portal";

/**
 * What is wrong with what a crawl found: links that lead nowhere, anchors that are not there, failures of the server, headings that skip a level,
 * and titles that two pages share. One sentence for each, empty where all is well.
 */
export function findFaults({ answers }: Crawl): string[] {
  const visited = [...answers.values()].filter(({ status }) => status > 0);
  const pages = visited.filter(({ status, type, page }) => status === 200 && type.startsWith("text/html") && page);
  return [...visited.flatMap(answerFaults), ...pages.flatMap(pageFaults), ...titleFaults(pages)];
}

/** 410 is what a notice of withdrawal is meant to answer. */
function answerFaults({ path, status, from }: Answer): string[] {
  return status >= 400 && status !== 410 ? [`${path} answers ${status}, linked from ${from}`] : [];
}

function pageFaults({ path, page, anchors }: Answer): string[] {
  if (!page) return [];
  const faults = [...anchors]
    .filter(([anchor]) => !page.ids.has(anchor))
    .map(([anchor, from]) => `${path}#${anchor} is not there, linked from ${from}`);
  if (page.title === "") faults.push(`${path} has no title`);
  if (page.headings.filter((level) => level === 1).length !== 1) faults.push(`${path} has not one h1 but: ${page.headings.join(" ")}`);
  const jump = page.headings.findIndex((level, index) => level > (page.headings[index - 1] ?? 0) + 1);
  if (jump >= 0) faults.push(`${path} jumps among its headings: ${page.headings.slice(0, jump + 1).join(" ")}`);
  return faults;
}

/** The same page narrowed or sorted may keep its title; another page may not. */
function titleFaults(pages: Answer[]): string[] {
  const holders = new Map<string, Set<string>>();
  for (const { path, page } of pages) {
    const title = page?.title ?? "";
    holders.set(title, (holders.get(title) ?? new Set()).add(path.split("?")[0] ?? ""));
  }
  return [...holders].filter(([, paths]) => paths.size > 1).map(([title, paths]) => `»${title}« is the title of ${[...paths].join(", ")}`);
}
