import { expect, it } from "vitest";
import { nameFromEmail } from "@/scripts/user/name-from-email";

it.each([
  ["ida.holm@lillehavn.example", "Ida Holm"],
  ["BO_LUND@lillehavn.example", "Bo Lund"],
  ["anne-marie.strøm+portal@lillehavn.example", "Anne-Marie Strøm"],
  ["sekretariatet@lillehavn.example", "Sekretariatet"],
])("makes a name of %s", (email, name) => {
  expect(nameFromEmail(email)).toBe(name);
});

it.each(["x1234@lillehavn.example", "ida.holm2@lillehavn.example", "@lillehavn.example", ""])("makes none of »%s«", (email) => {
  expect(nameFromEmail(email)).toBe("");
});
