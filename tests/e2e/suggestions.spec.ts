import type { Page } from "@playwright/test";
import { suggestionText } from "@/lib/text/suggestion";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/portal-test";

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, "suggestions need a script");

const fieldOf = (page: Page) => page.getByRole("main").getByRole("combobox");
const optionsOf = (page: Page) => page.getByRole("option");

async function type(page: Page, text: string) {
  await page.goto("/soeg");
  await fieldOf(page).pressSequentially(text);
  await expect(optionsOf(page).first()).toBeVisible();
}

test("what is typed brings suggestions, that are told, walked through by the keys, and left again", async ({ page }) => {
  await type(page, "be");
  const field = fieldOf(page);
  const options = optionsOf(page);
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("main").getByRole("status")).toHaveText(suggestionText.count(await options.count()));
  await expectAccessible(page);

  for (const option of await options.all()) {
    await field.press("ArrowDown");
    await expect(option).toHaveAttribute("aria-selected", "true");
    await expect(field).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
    await expect(option).toBeInViewport({ ratio: 0.9 });
  }
  await field.press("Home");
  await expect(field).not.toHaveAttribute("aria-activedescendant");
  await field.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");

  await field.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await expect(field).toHaveValue("be");
});

test("a pointer that goes down on a suggestion and up elsewhere has chosen nothing", async ({ page }) => {
  await type(page, "be");
  await optionsOf(page).first().hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expect(fieldOf(page)).toHaveValue("be");
  await expect(fieldOf(page)).toBeFocused();

  await optionsOf(page).first().click();
  await expect(page).toHaveURL(/\/soeg\?q=/);
});

test("a key that ends the composing of a letter chooses nothing", async ({ page }) => {
  await type(page, "be");
  await fieldOf(page).press("ArrowDown");
  await fieldOf(page).dispatchEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true });
  await expect(fieldOf(page)).toHaveValue("be");
});

test("an emptied field suggests nothing", async ({ page }) => {
  await type(page, "be");
  await fieldOf(page).fill("");
  await expect(optionsOf(page)).toHaveCount(0);
});
