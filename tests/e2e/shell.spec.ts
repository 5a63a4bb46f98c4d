import { aboutText } from "@/lib/text/about";
import { shellText } from "@/lib/text/shell";
import { expectAccessible, expectAccessibleInDark } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

test("the first stop of the keyboard leads past the header", async ({ page }) => {
  await page.goto("/om");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: shellText.skip });
  await expect(skip).toBeFocused();
  await skip.press("Enter");
  await expect(page).toHaveURL(/#indhold$/);
  await expect(page.locator("main")).toBeFocused();
});

test("every page of the menu is there and marks itself in it", async ({ page }) => {
  for (const { label, href } of shellText.pages) {
    const response = await page.goto(href);
    expect(response?.status(), href).toBe(200);
    const menu = page.getByText(shellText.menu, { exact: true });
    if (await menu.isVisible()) await menu.click();
    const link = page.getByRole("navigation").getByRole("link", { name: label, exact: true }).filter({ visible: true });
    await expect(link).toHaveAttribute("aria-current", "page");
  }
});

test("the links of the footer lead to what they name", async ({ page }) => {
  await page.goto("/om");
  for (const { label, href } of shellText.footer.flatMap(({ links }) => links)) {
    await page.getByRole("contentinfo").getByRole("link", { name: label }).click();
    const { pathname, hash } = new URL(href, "http://portal");
    await expect(page).toHaveURL(new RegExp(`${pathname}${hash}$`));
    await expect(page.locator(hash || "h1")).toBeInViewport();
  }
});

test("the page about the portal can be read by everyone, in light and dark", async ({ page }) => {
  await page.goto("/om");
  await expect(page.getByRole("heading", { level: 1, name: aboutText.title })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleInDark(page);
});

test("the examples say on every page that they are examples", async ({ page }) => {
  for (const path of ["/om", "/soeg", "/findes-ikke"]) {
    await page.goto(path);
    await expect(page.getByText(shellText.examples.heading)).toBeVisible();
  }
});

test("without a script nothing is offered that needs one", async ({ page, javaScriptEnabled }) => {
  await page.goto("/om");
  await expect(page.getByRole("radio", { name: "Mørkt" })).toBeVisible({ visible: javaScriptEnabled });
});

test.describe("with a script", () => {
  test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, "needs a script");

  test("a chosen theme holds on the next page, from its first paint", async ({ page }) => {
    await page.goto("/om");
    await page.getByRole("radio", { name: "Mørkt" }).check();
    await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");

    await page.goto("/soeg", { waitUntil: "commit" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("radio", { name: "Mørkt" })).toBeChecked();
    expect(await page.context().cookies()).toEqual([]);

    await page.getByRole("radio", { name: "Følg enheden" }).check();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  });

  test("a page shows the theme that was chosen on another, also one that the browser kept as it was", async ({ page, context }) => {
    await page.goto("/om");
    const other = await context.newPage();
    await other.goto("/soeg");
    await other.getByRole("radio", { name: "Mørkt" }).check();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("radio", { name: "Mørkt" })).toBeChecked();

    // What another page says does not reach one that is kept; the browser says when it is shown again.
    await page.evaluate(() => {
      localStorage.setItem("theme", "light");
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await expect(page.getByRole("radio", { name: "Lyst" })).toBeChecked();
  });

  test("where the browser keeps nothing more, the shortcuts are off for as long as the page", async ({ page }) => {
    await page.goto("/soeg?q=sag");
    await page.evaluate(() => {
      localStorage.setItem("shortcuts", "on");
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const shortcuts = page.getByRole("checkbox", { name: shellText.shortcuts.label });
    await shortcuts.uncheck();
    await shortcuts.blur();
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox").filter({ visible: true })).not.toBeFocused();
  });

  test("a slash goes to the search field, until the shortcuts are turned off", async ({ page }) => {
    await page.goto("/soeg?q=sag");
    const field = page.getByRole("combobox").filter({ visible: true });
    await expect(page.getByRole("checkbox", { name: shellText.shortcuts.label })).toBeChecked();
    await page.keyboard.press("/");
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("sag");

    await page.getByRole("checkbox", { name: shellText.shortcuts.label }).uncheck();
    await page.reload();
    await expect(page.getByRole("checkbox", { name: shellText.shortcuts.label })).not.toBeChecked();
    await page.keyboard.press("/");
    await expect(field).not.toBeFocused();
  });
});
