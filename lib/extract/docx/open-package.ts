import JSZip from "jszip";
import { ExtractError } from "../extract-error";

const main = "word/document.xml";
/** Parts that hold settings and looks, and no words of the writer's. */
const settings = /^word\/(?:styles|settings|webSettings|fontTable|numbering|theme\/.*|glossary\/.*)\.xml$|\[Content_Types\]\.xml$|\.rels$/;

/** A Word document as it is read: without what is hidden in it, which is told apart. */
export type OpenedPackage = {
  bytes: Buffer;
  /** Texts that the file carries beside what is seen: hidden and deleted text, heads, comments, what it says of itself. */
  aside: string[];
};

/**
 * Opens a Word document. What its writer has hidden is not what was published, though the file has it; mammoth would read it like the rest.
 * @throws ExtractError (damaged)
 */
export async function openPackage(bytes: Uint8Array): Promise<OpenedPackage> {
  try {
    const archive = await JSZip.loadAsync(bytes);
    const aside: string[] = [];
    for (const [name, part] of Object.entries(archive.files)) {
      if (!name.endsWith(".xml") || settings.test(name) || name === main) continue;
      aside.push(...textsIn(await part.async("string")));
    }
    const document = (await archive.file(main)?.async("string")) ?? "";
    const hidden = [...document.matchAll(hiddenRun), ...document.matchAll(deletedText)].flatMap(([xml]) => textsIn(xml));
    const shown = document.replace(hiddenRun, "");
    if (shown === document) return { bytes: Buffer.from(bytes), aside: [...aside, ...hidden] };
    archive.file(main, shown);
    return { bytes: await archive.generateAsync({ type: "nodebuffer", compression: "STORE" }), aside: [...aside, ...hidden] };
  } catch {
    throw new ExtractError("damaged");
  }
}

// A run (ECMA-376, 17.3.2.25) whose own properties say that it is not shown; a run that holds others, as a text box does, is left alone.
const hiddenRun =
  /<w:r(?: [^>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>).)*<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>(?:(?!<\/w:rPr>).)*<\/w:rPr>(?:(?!<w:r[ >]|<\/w:r>).)*<\/w:r>/gs;
const deletedText = /<w:delText[^>]*>[^<]*<\/w:delText>/g;

/** The words of a part of a package, paragraph by paragraph, as far as a search for numbers needs them. */
function textsIn(xml: string): string[] {
  const paragraphs = xml.split(/<\/(?:w:p|cp:\w+|dc:\w+|dcterms:\w+|[A-Z]\w*)>/);
  const texts = paragraphs.map((paragraph) =>
    paragraph
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
  return texts.filter((text) => text !== "");
}
