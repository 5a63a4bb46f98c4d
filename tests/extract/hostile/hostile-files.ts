import { hostileArchives } from "./hostile-archives";
import { hostileContents } from "./hostile-contents";
import { hostileFonts } from "./hostile-fonts";
import type { HostileFile } from "./hostile-file";
import { hostileStructures } from "./hostile-structures";
import { impostors } from "./impostors";

/**
 * Files that mean harm, made afresh each time and always the same. Together they try every way we know of to crash, stall or fill a reader:
 * what is no PDF at all, broken page trees and cross-references, streams that unpack without end, contents without end, fonts that lie,
 * locks and actions, and Word documents that do the like.
 */
export function hostileFiles(): HostileFile[] {
  return [...impostors(), ...hostileStructures(), ...hostileContents(), ...hostileFonts(), ...hostileArchives()];
}
