import { expect, it } from "vitest";
import { alertText } from "@/lib/text/alerts";
import { meetingText } from "@/lib/text/meeting";
import { sourceText } from "@/lib/text/source";

it("one of something is named in the singular", () => {
  expect([sourceText.pageCount(1), sourceText.lineCount(1), meetingText.source.lines(1)]).toEqual(["1 side", "1 linje", "1 linje"]);
  expect([sourceText.pageCount(2), sourceText.lineCount(1200)]).toEqual(["2 sider", "1.200 linjer"]);
});

it("points come from a committee, in a case, and about a person", () => {
  const leads = [
    alertText.about("committee", "Havneudvalget"),
    alertText.about("case", "05.01.00-G01-9-24"),
    alertText.about("person", "Ida Strøm"),
  ];
  expect(leads.map(alertText.form.lead)).toEqual([
    "Få en e-mail, når der kommer nye punkter fra Havneudvalget.",
    "Få en e-mail, når der kommer nye punkter i sagen 05.01.00-G01-9-24.",
    "Få en e-mail, når der kommer nye punkter om Ida Strøm.",
  ]);
});
