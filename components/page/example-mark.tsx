import { shellText } from "@/lib/text/shell";

/** Says of a row that it is invented. Shown only where the collection also holds what is not: elsewhere the whole page says so. */
export function ExampleMark() {
  return <small className="example-mark">{shellText.examples.mark}</small>;
}
