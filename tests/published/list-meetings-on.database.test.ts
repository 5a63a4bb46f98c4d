import { expect, it } from "vitest";
import { listMeetingsOn } from "@/lib/published/list-meetings-on";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

it("gives the public meetings of the day, and neither drafts nor those of another", async () => {
  await publishReferat(referatText({ date: "05-03-2024" }));
  await publishReferat(referatText({ committee: "Broudvalget", date: "05-03-2024" }));
  await publishReferat(referatText({ committee: "Kajudvalget", date: "05-03-2024" }), { publish: false });
  await publishReferat(referatText({ date: "04-06-2024" }));
  expect((await listMeetingsOn("2024-03-05")).map(({ href }) => href)).toEqual([
    "/udvalg/broudvalget/2024-03-05",
    "/udvalg/havneudvalget/2024-03-05",
  ]);
  expect(await listMeetingsOn("2024-03-06")).toEqual([]);
});
