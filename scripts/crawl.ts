// npm run crawl -- URL [--looks all|kinds|none] [--queries N] — follows every link of a running portal and says what is wrong: dead links and anchors, failures,
// headings that skip a level, titles that two pages share; and in a browser what axe finds, and what is wider than 320 px.
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Answer, crawlPortal, kindOf } from "./crawl/crawl-portal";
import { findFaults } from "./crawl/find-faults";
import { lookAtPages } from "./crawl/look-at-pages";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { looks: { type: "string", default: "kinds" }, queries: { type: "string", default: "25" } },
});
const portal = z
  .url({ error: "Usage: npm run crawl -- http://127.0.0.1:3000 [--looks all|kinds|none] [--queries N]" })
  .parse(positionals[0])
  .replace(/\/+$/, "");
const looks = z.enum(["all", "kinds", "none"]).parse(values.looks);

const crawl = await crawlPortal(portal, { perQueryKind: Number(values.queries) });
const visited = [...crawl.answers.values()].filter(({ status }) => status > 0);
const pages = visited.filter(({ status, type }) => (status === 200 || status === 410) && type.startsWith("text/html"));
const faults = findFaults(crawl);
for (const fault of faults) console.log(fault);

const looked = { all: () => pages, kinds: () => oneOfEachKind(pages), none: () => [] }[looks]();
await lookAtPages(
  portal,
  looked.map(({ path }) => path),
  (fault) => {
    faults.push(fault);
    console.log(fault);
  },
);
const anchors = visited.reduce((sum, answer) => sum + answer.anchors.size, 0);
console.log(
  `${visited.length} addresses asked for, ${pages.length} of them pages, ${anchors} anchors; ${crawl.leftOut} alike with a query left out; ` +
    `${looked.length} pages looked at in a browser; ${faults.length} faults`,
);
if (faults.length > 0) process.exitCode = 1;

function oneOfEachKind(all: Answer[]): Answer[] {
  return [...new Map(all.map((answer) => [kindOf(new URL(portal + answer.path)), answer])).values()];
}
