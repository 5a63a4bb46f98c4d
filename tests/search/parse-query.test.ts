import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "@/lib/search/language/parse-query";
import type { Term } from "@/lib/search/language/query";

/** A short way to write what was read. */
const written = (typed: string) =>
  parseQuery(typed).groups.map(({ alternatives, negated }) => `${negated ? "-" : ""}${alternatives.map(writeTerm).join(" | ")}`);

function writeTerm(term: Term): string {
  if (term.kind === "field") return `${term.field}=${term.value}`;
  const part = term.part === null ? "" : `${term.part}/`;
  return `${part}${term.kind === "phrase" ? `«${term.text}»` : term.kind === "prefix" ? `${term.text}*` : term.text}`;
}

test.each([
  ["  hjemløse   aftale ", ["hjemløse aftale"]],
  ["»boligsocial plan«", ["«boligsocial plan»"]],
  ["„boligsocial plan“ ny", ["«boligsocial plan»", "ny"]],
  ["krisecenter −ansøgning", ["krisecenter", "-ansøgning"]],
  ['-"ny havn"', ["-«ny havn»"]],
  ["hjemløse ELLER herberg", ["hjemløse | herberg"]],
  ["ny hjemløse OR herberg plan", ["ny", "hjemløse | herberg", "plan"]],
  ["a OR b OR »c d«", ["a | b | «c d»"]],
  ["enten eller", ["enten eller"]],
  ["vollsmose*", ["vollsmose*"]],
  ["parti:Ø stemte:imod", ["party=Ø", "vote=imod"]],
  ["person:»Ida Holm«", ["person=Ida Holm"]],
  ["Person:Holm", ["person=Holm"]],
  ["beslutning:udbud plan", ["decision/udbud", "plan"]],
  ["i:titel ny havn", ["title/ny havn"]],
  ["titel:»ny havn«", ["title/«ny havn»"]],
  ["-udvalg:kultur", ["-committee=kultur"]],
  ["http://x.dk kl. 12:30", ["http://x.dk kl. 12:30"]],
  ["3,6 mio. kr. § 71", ["3,6 mio. kr. § 71"]],
  ["havn AND kran", ["havn", "kran"]],
  ["havn NOT kran mole", ["havn", "-kran", "mole"]],
  ["havn OR NOT kran", ["havn", "-kran"]],
  ["NOT -kran", ["-kran"]],
  ["»NOT« og not", ["«NOT»", "og not"]],
  ["-", ["-"]],
  ["", []],
])("%j", (typed, groups) => {
  expect(written(typed)).toEqual(groups);
});

test.each([
  ["»ny havn", "openQuote", 0, 8],
  ["x parti:", "emptyField", 2, 8],
  ["farve:blå", "unknownField", 0, 9],
  ["i:midten havn", "unknownPart", 0, 8],
  ["OR havn", "loneOr", 0, 2],
  ["havn OR", "loneOr", 5, 7],
  ["a*", "shortPrefix", 0, 2],
  ["havn NOT", "useMinus", 5, 8],
  ["havn IKKE kran", "useMinus", 5, 9],
])("%j is told with its place: %s", (typed, kind, start, end) => {
  expect(parseQuery(typed).hints).toEqual([expect.objectContaining({ kind, start, end })]);
});

test("anything is a query, and every term stands where it says", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.constantFrom("»", "«", '"', "-", " ", "OR", "i:", "parti:", "*", ":", "titel:", "§"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const typed = pieces.join("");
      const { groups, hints } = parseQuery(typed);
      for (const { start, end } of [...groups.flatMap(({ alternatives }) => alternatives), ...hints]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(typed.length);
      }
      expect(groups.every(({ alternatives }) => alternatives.length > 0)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
