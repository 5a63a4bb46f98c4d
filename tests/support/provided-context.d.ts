import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test server's maintenance database. */
    postgres: string;
    /** Name of the migrated database that each test file copies. */
    template: string;
  }
}
