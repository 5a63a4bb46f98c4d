import axe, { type AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser } from "../tests/find-browser.mjs";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const windows = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

/**
 * Looks at pages in a browser: axe at two widths in light and in dark, and whether anything is wider than the narrowest window.
 * @param onFault told each fault as it is found
 */
export async function lookAtPages(portal: string, paths: string[], onFault: (fault: string) => void): Promise<void> {
  const { executable, environment } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...inherited(), ...environment },
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    const waiting = [...paths];
    await Promise.all([1, 2].map(() => lookInOne(browser, portal, waiting, onFault)));
  } finally {
    await browser.close();
  }
}

async function lookInOne(browser: Browser, portal: string, waiting: string[], onFault: (fault: string) => void): Promise<void> {
  const context = await browser.newContext({ locale: "da-DK", timezoneId: "Europe/Copenhagen" });
  const page = await context.newPage();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(portal + path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) onFault(`${path} is ${wide} px too wide at 320 px`);
    for (const fault of await axeFaults(page)) onFault(`${path} ${fault}`);
  }
  await context.close();
}

async function axeFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe.source);
  for (const size of windows) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(standards)} })`);
      faults.push(
        ...violations.map(
          ({ id, nodes }) => `at ${size.width} ${colorScheme}, ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
        ),
      );
    }
  }
  return faults;
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
