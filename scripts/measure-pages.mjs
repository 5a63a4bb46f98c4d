#!/usr/bin/env node
// `npm run measure:pages [-- PATH…]`: Lighthouse's four scores for the pages that people meet first, each the median of three runs on a phone.
import lighthouse from "lighthouse";
import { launch } from "chrome-launcher";
import { buildPortal, generateClient } from "./setup/prepare.mjs";
import { withExamplePortal } from "./tests/example-portal.mjs";
import { findBrowser } from "./tests/find-browser.mjs";

const meeting = "/udvalg/social-og-sundhedsudvalget/2023-09-12";
const given = process.argv.slice(2);
const pages =
  given.length > 0 ? given : ["/", meeting, `${meeting}/punkt-4`, "/sager/27-36-24-oe00-2-23", "/personer/karla-strandby", "/soeg"];
const categories = ["performance", "accessibility", "best-practices", "seo"];

await generateClient();
await buildPortal();
await withExamplePortal(async (portal) => {
  console.log(["page".padEnd(56), ...categories.map((name) => name.padStart(15))].join(""));
  for (const page of pages) {
    await (await fetch(portal + page)).text(); // the first answer of a server that has just begun is not what its readers meet
    const runs = [];
    for (let run = 0; run < 3; run++) runs.push(await scoresOf(portal + page));
    const medians = categories.map((_, index) => runs.map((scores) => scores[index]).sort((a, b) => a - b)[1]);
    console.log([page.padEnd(56), ...medians.map((score) => String(score).padStart(15))].join(""));
  }
});

async function scoresOf(url) {
  const { executable, environment } = await findBrowser();
  const browser = await launch({
    chromePath: executable,
    envVars: { ...process.env, ...environment },
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
  });
  try {
    const result = await lighthouse(url, { port: browser.port, onlyCategories: categories, logLevel: "error" });
    return categories.map((name) => Math.round(100 * (result.lhr.categories[name].score ?? 0)));
  } finally {
    browser.kill();
  }
}
