import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Access, actionAccess, addressOf } from "./desk-access";

/** A server action as the build knows it: its id, a page it can be sent to, and who may use it. */
export type BuiltAction = { id: string; file: string; address: string; access: Access };

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({ workers: z.record(z.string(), z.unknown()), filename: z.string(), exportedName: z.string().optional() }),
  ),
});

const order: Access[] = ["anyone", "signedIn", "laeser", "redaktoer", "udgiver", "administrator"];

/** The actions that the built portal answers to. Where the build does not say which of a file's actions an id is, the least of their rows counts. */
export function listBuiltActions(): BuiltAction[] {
  const { node } = manifest.parse(JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")));
  return Object.entries(node).flatMap(([id, { workers, filename, exportedName }]) => {
    const rows = actionAccess[filename];
    const pages = Object.keys(workers);
    const page = pages.find((worker) => !worker.includes("[")) ?? pages[0];
    if (!rows || !page) return [];
    const least = order.find((access) => Object.values(rows).includes(access)) ?? "anyone";
    return [{ id, file: filename, address: addressOf(`${page}.tsx`), access: (exportedName ? rows[exportedName] : undefined) ?? least }];
  });
}
