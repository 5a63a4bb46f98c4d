import { wordFile, wordPackage, wordParagraph, wordXml } from "../support/word-file";
import { zipOf } from "../support/zip-file";
import type { HostileFile } from "./hostile-file";

const megabyte = 1024 * 1024;

/** Word documents that unpack without end, or are not what they say. */
export function hostileArchives(): HostileFile[] {
  const zeros = Buffer.alloc(200 * megabyte);
  const spaces = `${wordXml("").replace("</w:body>", "")}${" ".repeat(120 * megabyte)}`;
  const entities = `<!DOCTYPE x [<!ENTITY e0 "ha">${Array.from({ length: 20 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join("")}]>`;
  const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>';
  const declared = (declaration: string, text: string) => wordXml(wordParagraph(text)).replace("?><", `?>${declaration}<`);
  return [
    { name: "word-without-text.docx", bytes: wordFile(""), outcome: ["imagesOnly"] },
    { name: "word-cut-off.docx", bytes: cutOff(wordFile(wordParagraph("Udvalget godkender"))), outcome: ["damaged"] },
    { name: "word-of-broken-xml.docx", bytes: wordPackage("<w:document><w:body><w:p>"), outcome: ["damaged"] },
    { name: "word-bomb.docx", bytes: wordFile("", [{ name: "word/media/image1.png", data: zeros }]), outcome: ["tooHeavy"] },
    { name: "word-bomb-that-lies.docx", bytes: wordLie(spaces), outcome: ["tooHeavy", "damaged"] },
    { name: "word-of-entities.docx", bytes: wordPackage(declared(entities, "&e20;")), outcome: ["damaged"] },
    { name: "word-that-reads-files.docx", bytes: wordPackage(declared(outside, "&e;")), outcome: ["damaged"] },
    {
      name: "word-20000-deep.docx",
      bytes: wordFile("<w:sdt><w:sdtContent>".repeat(20_000)),
      outcome: ["damaged", "tooHeavy", "imagesOnly"],
    },
    {
      name: "word-of-3000-files.docx",
      bytes: wordFile(
        "",
        Array.from({ length: 3_000 }, (_, index) => ({ name: `word/${index}`, data: "" })),
      ),
      outcome: ["tooHeavy"],
    },
    { name: "archive.zip", bytes: zipOf([{ name: "referat.txt", data: "Punkt 1" }]), outcome: ["notSupported"] },
  ];
}

function cutOff(file: Buffer): Buffer {
  return file.subarray(0, Math.floor(file.length * 0.6));
}

function wordLie(documentXml: string): Buffer {
  const honest = wordPackage("");
  const names = ["[Content_Types].xml", "_rels/.rels"];
  return zipOf([...names.map((name) => ({ name, data: honest })), { name: "word/document.xml", data: documentXml, claims: 1_000 }]);
}
