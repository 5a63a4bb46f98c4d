import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Expects axe to find nothing against WCAG 2.2 AA and its own best practices on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated rather than added as a script, which the page's content security policy would refuse.
  const results = await page.evaluate<AxeResults>(`${axe.source}; axe.run({ runOnly: ${JSON.stringify(standards)} })`);
  const faults = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(results.passes.length, "rules that axe could apply").toBeGreaterThan(0);
  expect(faults).toEqual([]);
}
