import type { Prisma } from "@/lib/database/generated/client";
import type { Minutes } from "@/lib/minutes/minutes";

/** A tree as the database takes it. It holds only what JSON knows; the round trip says so to the compiler and drops nothing. */
export function treeAsJson(minutes: Minutes): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(minutes)) as Prisma.InputJsonObject;
}

/** A stored tree as it was written. Only `treeAsJson` writes trees, so its form is known. @throws when it is none */
export function treeFromJson(tree: Prisma.JsonValue): Minutes {
  if (!isTree(tree)) throw new Error("The stored tree is not of the form referat/1.");
  return tree;
}

function isTree(tree: unknown): tree is Minutes {
  return typeof tree === "object" && tree !== null && "format" in tree && tree.format === "referat/1";
}
