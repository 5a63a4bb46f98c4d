import { z } from "zod";
import { type ProblemKind, problemText } from "@/lib/text/problem";

/** What every refusal says (RFC 9457). Programs read `type` and `status`, people `title` and `detail`. */
export const problem = z
  .object({
    type: z.string().meta({ description: "Which kind of problem: an address, relative to the portal, where it is explained." }),
    title: z.string().meta({ description: "The kind of problem in Danish." }),
    status: z.int().meta({ description: "As the status of the answer." }),
    detail: z.string().meta({ description: "What is wrong here, in Danish." }),
  })
  .meta({ id: "Problem", description: "Why nothing was answered (RFC 9457)." });

/** That parameters make no sense, and which. */
export const parameterProblem = problem
  .extend({ errors: z.array(z.object({ parameter: z.string(), detail: z.string().meta({ description: "What it must be, in Danish." }) })) })
  .meta({ id: "ParameterProblem", description: "Which parameters make no sense." });

/** That something was published and is withdrawn. */
export const withdrawalProblem = problem
  .extend({
    withdrawnAt: z.iso.datetime(),
    reason: z.string().nullable(),
    meeting: z
      .object({ id: z.uuid(), url: z.string() })
      .nullable()
      .meta({ description: "The meeting that it was part of; null where that is withdrawn too, or is what was asked for." }),
    changeUrl: z.string().meta({ description: "Where the list of changes tells of it." }),
  })
  .meta({ id: "WithdrawalProblem", description: "That it was published and is withdrawn: when, and why." });

/** Where nothing is published. */
export function notFound(): z.infer<typeof problem> {
  return problemOf("findes-ikke", 404);
}

/** Where something was published, and is withdrawn. */
export function withdrawn(
  withdrawal: Omit<z.infer<typeof withdrawalProblem>, keyof z.infer<typeof problem>>,
): z.infer<typeof withdrawalProblem> {
  return { ...problemOf("trukket-tilbage", 410), ...withdrawal };
}

/** Where the answer would leave out what is about to be published, or the search for it takes too long. */
export function busy(): z.infer<typeof problem> {
  return problemOf("optaget", 503);
}

/** Which parameters make no sense, each once, and what they must be; what the checker itself says of them is for developers. */
export function senselessParameters(error: z.ZodError): z.infer<typeof parameterProblem> {
  const details = new Map<string, string>();
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") for (const name of issue.keys) details.set(name, problemText.unknown);
    else details.set(String(issue.path[0]), ruleOf(String(issue.path[0])));
  }
  return { ...problemOf("parameter", 400), errors: [...details].map(([parameter, detail]) => ({ parameter, detail })) };
}

function problemOf(kind: ProblemKind, status: number): z.infer<typeof problem> {
  return { type: `/data#${kind}`, title: problemText.titles[kind], status, detail: problemText.details[kind] };
}

function ruleOf(name: string): string {
  return Object.entries(problemText.parameters).find(([known]) => known === name)?.[1] ?? problemText.senseless;
}
