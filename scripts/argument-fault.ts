/** What is wrong with the arguments of a command, in Danish: `parseArgs` says it in English only. */
export function argumentFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!("code" in error)) return error.message;
  const option = /'([^' ]+)[^']*'/.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Kommandoen kender ikke »${option}«.`;
  if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    return error.message.includes("does not take") ? `»${option}« skal stå uden værdi.` : `»${option}« mangler sin værdi.`;
  }
  return error.message;
}
