import { expect } from "vitest";
import type { z } from "zod";
import { referatText } from "@/tests/support/referat-text";
import { takeIn } from "@/tests/support/take-in";

const vote =
  "Ida Strøm (V) og Bo Lund (A) stemmer for indstillingen.\n\nAke Holm (C) stemmer imod indstillingen.\n\nHavneudvalget godkender indstillingen.\n\nMia Krog deltog ikke i mødet.";
/** The case of the benches. */
export const benchNumber = "05.01.00-G01-9-24";

/** Publishes a meeting with a vote and an absence, and another about the same case; a third stays a draft. */
export async function publishBenches(): Promise<void> {
  await takeIn(referatText({ points: [{ title: "=Nye bænke", caseNumber: benchNumber, decision: vote }, { title: "Cykelsti" }] }), {
    publish: true,
  });
  await takeIn(referatText({ date: "12-03-2024", points: [{ title: "Nye bænke igen", caseNumber: benchNumber }] }), { publish: true });
  await takeIn(referatText({ date: "19-03-2024", points: [{ title: "Endnu en kladde", caseNumber: benchNumber }] }));
}

/** A request to `/api/v1`. */
export function ask(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`http://portal.example/api/v1/${path}`, { headers });
}

/** Reads an answer, and checks that it says what its schema promises and nothing besides. */
export async function read<Schema extends z.ZodType>(response: Response | Promise<Response>, schema: Schema): Promise<z.output<Schema>> {
  const answer = await response;
  expect(answer.status).toBe(200);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  const said: unknown = await answer.json();
  const understood = schema.parse(said);
  expect(understood).toEqual(said);
  return understood;
}

/** Reads a refusal, and checks that it is one of RFC 9457 in the form that is described. */
export async function refusal<Schema extends z.ZodType>(response: Response | Promise<Response>, schema: Schema): Promise<z.output<Schema>> {
  const answer = await response;
  expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  expect([answer.headers.get("access-control-allow-origin"), answer.headers.get("cache-control")]).toEqual(["*", "no-cache"]);
  const said: unknown = await answer.json();
  const understood = schema.parse(said);
  expect(understood).toEqual(said);
  expect(understood).toMatchObject({ status: answer.status });
  return understood;
}
