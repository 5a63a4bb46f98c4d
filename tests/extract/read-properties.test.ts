import { expect, it } from "vitest";
import { readPdf } from "@/lib/extract/pdf/read-pdf";
import { PdfFile, standardFonts } from "./support/pdf-file";

it("reads what a PDF says of itself, where a number can hide that no page shows", async () => {
  const file = new PdfFile();
  const content = file.addStream("BT /F1 11 Tf 60 700 Td (Referat fra havneudvalget, der er skrevet af sekretariatet) Tj ET");
  const information = file.add("<< /Title (Klage 070761-4285) /Keywords (havn) >>");
  const { properties } = await readPdf(file.build(file.addPages([content], standardFonts), `/Info ${information} 0 R`));
  expect(properties).toContain("Klage 070761-4285");
});
