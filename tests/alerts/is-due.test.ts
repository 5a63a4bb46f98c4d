import { describe, expect, it } from "vitest";
import { isDue } from "@/lib/alerts/is-due";

const at = (moment: string) => new Date(moment);

describe("isDue", () => {
  it("never waits with what is wanted at once, nor with the first mail", () => {
    expect(isDue("immediate", at("2024-03-05T12:00:00Z"), at("2024-03-05T12:00:01Z"))).toBe(true);
    expect(isDue("weekly", null, at("2024-03-05T12:00:00Z"))).toBe(true);
  });

  it("writes once a day, from seven in the morning in Denmark, in winter and summer", () => {
    const sent = at("2024-03-05T08:00:00Z");
    expect(isDue("daily", sent, at("2024-03-06T05:59:00Z"))).toBe(false);
    expect(isDue("daily", sent, at("2024-03-06T06:00:00Z"))).toBe(true);
    expect(isDue("daily", at("2024-07-05T08:00:00Z"), at("2024-07-06T04:59:00Z"))).toBe(false);
    expect(isDue("daily", at("2024-07-05T08:00:00Z"), at("2024-07-06T05:00:00Z"))).toBe(true);
  });

  it("writes once a week, from Monday", () => {
    const tuesday = at("2024-03-05T08:00:00Z");
    expect(isDue("weekly", tuesday, at("2024-03-10T22:00:00Z"))).toBe(false);
    expect(isDue("weekly", tuesday, at("2024-03-11T05:59:00Z"))).toBe(false);
    expect(isDue("weekly", tuesday, at("2024-03-11T06:00:00Z"))).toBe(true);
  });
});
