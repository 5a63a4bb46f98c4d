import "vitest";
import type { Mutant } from "./instrumented-parser";

declare module "vitest" {
  interface ProvidedContext {
    mutants: Mutant[];
  }
}
