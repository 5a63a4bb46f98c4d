import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take from ten seconds to a minute, the longest first. What begins last is waited for while the other workers have nothing left. */
const longest = ["extract/hostile/hostile.test.ts", "ingest/command-line.database.test.ts", "ingest/uploads.database.test.ts"];

/** Begins with the longest files, and leaves the others in the order of Vitest. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const index = longest.findIndex((name) => moduleId.endsWith(name));
      return index < 0 ? longest.length : index;
    };
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}
