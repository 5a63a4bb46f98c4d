import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Expects axe to find nothing against WCAG 2.2 AA and its own best practices on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  if (await canRunScripts(page)) return expectNoFaults(page);
  // Axe is a script itself: it looks at the same address in a window where only the portal's own scripts are held back.
  const context = await page.context().browser()?.newContext({ viewport: page.viewportSize(), javaScriptEnabled: true });
  if (!context) throw new Error("The browser cannot open another window.");
  try {
    const twin = await context.newPage();
    await twin.route(/\.js(?:\?|$)/, (route) => route.abort());
    await twin.goto(page.url());
    await expectNoFaults(twin);
  } finally {
    await context.close();
  }
}

/** The same in dark colours, which the page keeps. Colours do not hang on scripts: where these are off the page was looked at as it is once already. */
export async function expectAccessibleInDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  if (await canRunScripts(page)) await expectNoFaults(page);
}

async function expectNoFaults(page: Page): Promise<void> {
  // Evaluated rather than added as a script, which the page's content security policy would refuse.
  const results = await page.evaluate<AxeResults>(`${axe.source}; axe.run({ runOnly: ${JSON.stringify(standards)} })`);
  const faults = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(results.passes.length, "rules that axe could apply").toBeGreaterThan(0);
  expect(faults).toEqual([]);
}

function canRunScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia("(scripting: enabled)").matches);
}
