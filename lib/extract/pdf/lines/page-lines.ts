import type { Drawing } from "../page/page-content";
import type { PrintedLine } from "./printed-line";

/** A page as lines and ruling lines. */
export type PageLines = Drawing & { number: number; width: number; height: number; lines: PrintedLine[] };
