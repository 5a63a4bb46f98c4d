import { expect, it } from "vitest";
import { followRequest, followTarget } from "@/lib/alerts/follow-request";

it.each([
  ["soegning", "ny havn »kaj 3«"],
  ["sag", "05-01-00-g01-9-24"],
  ["person", "ida-stroem"],
  ["udvalg", "havneudvalget"],
  ["emne", "05.01"],
] as const)("%s can be followed by what its page calls it", (slags, maal) => {
  expect(followTarget.safeParse({ slags, maal }).data).toEqual({ slags, maal });
  const whole = { slags, maal, email: "laeser@eksempel.dk", hyppighed: "daily" };
  expect(followRequest.safeParse(whole).data).toEqual(whole);
});

it.each(["soegning", "sag", "person", "udvalg", "emne"])("%s cannot be followed by what no address holds", (slags) => {
  expect(followTarget.safeParse({ slags, maal: "a\0b" }).success).toBe(false);
  expect(followRequest.safeParse({ slags, maal: "a\0b", email: "laeser@eksempel.dk", hyppighed: "daily" }).success).toBe(false);
});
