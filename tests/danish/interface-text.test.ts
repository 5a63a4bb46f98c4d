import { expect, it } from "vitest";
import type { OutcomeView } from "@/lib/published/views/outcome-view";
import { alertText } from "@/lib/text/alerts";
import { describeCaseType } from "@/lib/text/case-type";
import { meetingText } from "@/lib/text/meeting";
import { describePointGroup } from "@/lib/text/point-group";
import { sourceText } from "@/lib/text/source";
import { topicHeading } from "@/lib/text/topic";

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

it("the heading of a part of the agenda and the page of a point say the same of who decides", () => {
  const pointOf = (number: number, outcome: OutcomeView["outcome"]) => ({
    number,
    title: "Nye bænke",
    outcome: { outcome, amended: false, withAddition: false, derived: false },
  });
  const noteOf = (...points: ReturnType<typeof pointOf>[]) => describePointGroup("B", points, true).note;
  expect([noteOf(pointOf(4, "approved")), describeCaseType("B", "approved")]).toEqual([
    "Udvalget beslutter selv.",
    "B-sag: udvalget beslutter selv",
  ]);
  expect([noteOf(pointOf(4, "recommended")), describeCaseType("B", "recommended")]).toEqual([
    "Byrådet træffer den endelige beslutning.",
    "B-sag: byrådet træffer den endelige beslutning",
  ]);
  expect(noteOf(pointOf(4, "approved"), pointOf(5, "recommended"))).toBe(
    "Udvalget beslutter selv, men byrådet træffer den endelige beslutning i punkt 5.",
  );
});

it("a topic that no list names is called by what it lies in, and asks nobody to do anything", () => {
  const above = [{ title: "Social service" }, { title: null }];
  expect(topicHeading({ number: "27.42.00", title: null }, above)).toBe("Social service, emne 27.42.00");
  expect(topicHeading({ number: "27.42", title: null }, above.slice(0, 1))).toBe("Social service, gruppe 27.42");
  expect(topicHeading({ number: "27.42", title: "Tilbud" }, above)).toBe("Tilbud");
  expect(topicHeading({ number: "87", title: null }, [])).toBe("KLE-hovedgruppe 87");
});
