import type { Page } from "@playwright/test";
import { deskCommitteesText } from "@/lib/text/desk-committees";
import { deskGlossaryText } from "@/lib/text/desk-glossary";
import { deskPartiesText } from "@/lib/text/desk-parties";
import { deskPeopleText } from "@/lib/text/desk-people";
import { deskRegistersText } from "@/lib/text/desk-registers";
import { deskSynonymsText } from "@/lib/text/desk-synonyms";
import { signInAtDesk } from "./support/desk-user";
import { expect, test } from "./support/portal-test";

test("registers are edited, with and without scripts, and what was typed is kept after a fault", async ({
  page,
  javaScriptEnabled,
  viewport,
}) => {
  test.slow();
  // What is typed is told apart by window, for several run at a time.
  const script = javaScriptEnabled ? "m" : "u";
  const mark = `${script}${(viewport?.width ?? 0) >= 1000 ? "b" : "s"}`;
  await signInAtDesk(page, "redaktoer");

  await open(page, "/sekretariat/synonymer");
  const words = field(page, deskSynonymsText.words);
  await words.fill(`kvasbro${mark}`);
  await add(page, deskSynonymsText.add.submit);
  await expect(page.getByText(deskSynonymsText.faults.few)).toBeVisible();
  await expect(words).toHaveValue(`kvasbro${mark}`);
  await words.fill(`kvasbro${mark}\nkvasmole${mark}`);
  await add(page, deskSynonymsText.add.submit);
  await expect(page.getByText(deskSynonymsText.done.saved)).toBeVisible();
  const pair = `kvasbro${mark}, kvasmole${mark}`;
  await remove(page, pair, deskSynonymsText.remove(pair));
  await expect(page.getByText(deskSynonymsText.done.removed)).toBeVisible();

  await open(page, "/sekretariat/partier");
  const party = { letter: `Q${mark}`.toUpperCase(), name: `Kvaslisten ${mark}`, term: "2022-2025", municipality: null };
  await field(page, deskPartiesText.letter).fill(party.letter);
  await field(page, deskPartiesText.name).fill(party.name);
  await field(page, deskPartiesText.term).fill("i år");
  await add(page, deskPartiesText.add.submit);
  await expect(page.getByText(deskPartiesText.faults.term)).toBeVisible();
  await expect(field(page, deskPartiesText.name)).toHaveValue(party.name);
  await field(page, deskPartiesText.term).fill(party.term);
  await add(page, deskPartiesText.add.submit);
  await expect(page.getByText(deskPartiesText.done.saved)).toBeVisible();
  // Where there are several municipalities the party's is named behind it.
  await remove(page, deskPartiesText.label(party), deskPartiesText.remove(deskPartiesText.label(party)).slice(0, -1));
  await expect(page.getByText(deskPartiesText.done.removed)).toBeVisible();

  await open(page, "/sekretariat/ordliste");
  const term = `kvasord${mark}`;
  await field(page, deskGlossaryText.term).fill(term);
  await field(page, deskGlossaryText.explanation).fill("Et ord, der ikke findes.");
  await add(page, deskGlossaryText.submitNew);
  await expect(page.getByText(deskGlossaryText.done.saved)).toBeVisible();
  await field(page, deskGlossaryText.term).fill(term);
  await field(page, deskGlossaryText.explanation).fill("Det samme ord.");
  await add(page, deskGlossaryText.submitNew);
  await expect(page.getByText(deskGlossaryText.faults.taken)).toBeVisible();
  await expect(field(page, deskGlossaryText.explanation)).toHaveValue("Det samme ord.");
  await remove(page, term, deskGlossaryText.remove(term));
  await expect(page.getByText(deskGlossaryText.done.removed)).toBeVisible();

  await open(page, "/sekretariat/udvalg");
  await page.getByRole("main").locator("summary").first().click();
  await page
    .getByRole("button", { name: /^Gem »/ })
    .first()
    .click();
  await expect(page.getByText(deskCommitteesText.done.saved)).toBeVisible();

  await open(page, "/sekretariat/personer");
  await page.getByLabel(deskPeopleText.search.label).fill("findes slet ikke");
  await page.getByRole("button", { name: deskPeopleText.search.submit }).click();
  await expect(page.getByText(deskPeopleText.none)).toBeVisible();
  await page.goto("/sekretariat/personer");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await field(page, deskPeopleText.parties.term).fill("i år");
  await field(page, deskPeopleText.parties.letter).fill("V");
  await page.getByRole("button", { name: deskPeopleText.parties.submit }).click();
  await expect(page.getByText(deskPeopleText.faults.term)).toBeVisible();
});

/** Goes from the list of registers to one of them. */
async function open(page: Page, href: string): Promise<void> {
  const label = deskRegistersText.registers.find((register) => register.href === href)?.label ?? "";
  await page.goto("/sekretariat/registre");
  await page.getByRole("main").getByRole("link", { name: label }).click();
  await expect(page.getByRole("heading", { level: 1, name: label })).toBeVisible();
}

/** A field of the form for a new entry, which comes before those of the others. */
function field(page: Page, name: string) {
  return page.getByRole("main").getByRole("textbox", { name, exact: true }).first();
}

async function add(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
}

async function remove(page: Page, entry: string, button: string): Promise<void> {
  await page.getByRole("main").locator("summary").filter({ hasText: entry }).click();
  await page.getByRole("button", { name: button }).click();
}
