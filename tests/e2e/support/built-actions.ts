import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Access, actionAccess, addressOf } from "./desk-access";

/** A server action as the build knows it: its id, a page it can be sent to, and who may use it. */
export type BuiltAction = { id: string; file: string; name: string; address: string; access: Access };

const manifest = z.object({
  node: z.record(z.string(), z.object({ workers: z.record(z.string(), z.unknown()), filename: z.string(), exportedName: z.string() })),
});

/** The actions of the desk that the built portal answers to. @throws where one of them has no row */
export function listBuiltActions(): BuiltAction[] {
  const { node } = manifest.parse(JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")));
  return Object.entries(node).flatMap(([id, { workers, filename, exportedName }]) => {
    const access = actionAccess[filename]?.[exportedName];
    if (filename in actionAccess && access === undefined) throw new Error(`${filename} has an action without a row: ${exportedName}.`);
    const pages = Object.keys(workers);
    const page = pages.find((worker) => !worker.includes("[")) ?? pages[0];
    return access && page ? [{ id, file: filename, name: exportedName, address: addressOf(`${page}.tsx`), access }] : [];
  });
}
