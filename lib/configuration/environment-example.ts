import { configurationSchema } from "./configuration";

const head = ["# Settings of the portal, all optional. Copy this file to .env, and take the # away from what you change."];

/** Writes the text of `.env.example` from the configuration schema: each variable with its purpose and its default, commented out. */
export function environmentExample(): string {
  const variables = Object.entries(configurationSchema.shape).map(([name, field]) => {
    const fallback = field.safeParse(undefined).data;
    return [`# ${field.meta()?.description ?? ""}`, `#${name}=${fallback ?? ""}`].join("\n");
  });
  return `${[...head, ...variables].join("\n\n")}\n`;
}
