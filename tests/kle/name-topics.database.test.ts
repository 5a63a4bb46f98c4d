import { beforeEach, expect, it } from "vitest";
import { nameTopics } from "@/lib/kle/name-topics";
import { saveSubjects } from "@/lib/kle/save-subjects";
import { emptyDatabase } from "@/tests/support/empty-database";

beforeEach(emptyDatabase);

it("names main groups without any list, and guesses nothing else", async () => {
  expect(await nameTopics(["05", "05.01", "05.01.00", "99"])).toEqual(new Map([["05", "Veje og trafik"]]));
});

it("names subjects by the list, and groups by their first subject", async () => {
  await saveSubjects([
    { number: "05.01.00", title: "Veje i almindelighed" },
    { number: "05.01.08", title: "Vejnavne" },
  ]);
  expect(await nameTopics(["05.01.00", "05.01.08", "05.01", "05.02", "05.01.99"])).toEqual(
    new Map([
      ["05.01.00", "Veje i almindelighed"],
      ["05.01.08", "Vejnavne"],
      ["05.01", "Veje"],
    ]),
  );
});

it("puts a list in the place of the one before it, so that retired subjects lose their titles", async () => {
  await saveSubjects([{ number: "05.01.00", title: "Veje" }]);
  await saveSubjects([{ number: "05.02.00", title: "Stier" }]);
  expect(await nameTopics(["05.01.00", "05.02.00"])).toEqual(new Map([["05.02.00", "Stier"]]));
});
