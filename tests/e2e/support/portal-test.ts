import { expect, test as base } from "@playwright/test";

export { expect };

/**
 * A browser test of the portal. Whatever else it asks, no page may send a request to another host, report an error in the console,
 * or be wider than its window.
 */
export const test = base.extend<{ goodConduct: undefined }>({
  goodConduct: [
    async ({ page, baseURL }, use) => {
      const home = new URL(baseURL ?? "").host;
      const strangers: string[] = [];
      const errors: string[] = [];
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.host !== home) strangers.push(request.url());
      });
      page.on("console", (message) => {
        // A page that is meant to be missing is reported by the browser as a failed request.
        if (message.type() === "error" && !message.text().includes("404 (Not Found)")) errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));

      await use(undefined);

      expect(strangers, "requests to other hosts").toEqual([]);
      expect(errors, "errors in the console").toEqual([]);
      const { scroll, window } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, window: innerWidth }));
      expect(scroll, "width of the page").toBeLessThanOrEqual(window);
    },
    { auto: true },
  ],
});
