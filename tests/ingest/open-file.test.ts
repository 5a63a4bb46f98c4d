import { describe, expect, it } from "vitest";
import { openFile } from "@/lib/ingest/open-file";
import { zipOf } from "@/tests/extract/support/zip-file";

async function open(label: string, bytes: Uint8Array | Error) {
  const read = () => (bytes instanceof Error ? Promise.reject(bytes) : Promise.resolve(bytes));
  const opened = [];
  for await (const file of openFile({ label, name: label, read })) opened.push(file);
  return opened;
}

describe("openFile", () => {
  it("gives a file as it is", async () => {
    const bytes = Buffer.from("REFERAT");
    expect(await open("referat.txt", bytes)).toEqual([{ label: "referat.txt", name: "referat.txt", bytes, beside: [] }]);
  });

  it("gives what can be read of a zip, by its own names", async () => {
    const zip = zipOf([
      { name: "2024/marts.txt", data: "Marts" },
      { name: "2024/logo.png", data: "PNG" },
      { name: "april.md", data: "April" },
    ]);
    const opened = await open("alle.zip", zip);
    expect(opened.map(({ label }) => label)).toEqual(["alle.zip › 2024/marts.txt", "alle.zip › april.md"]);
    expect(opened[0]).toMatchObject({ name: "marts.txt", bytes: Buffer.from("Marts") });
  });

  it("reads names of a zip as Danish Windows writes them", async () => {
    const nameBytes = Buffer.from([0x48, 0x9b, 0x72, 0x69, 0x6e, 0x67, 0x20, 0x91, 0x86, 0x9d, 0x2e, 0x74, 0x78, 0x74]);
    expect(await open("alle.zip", zipOf([{ name: "", nameBytes, data: "Svar" }]))).toMatchObject([{ name: "Høring æåØ.txt" }]);
  });

  it("says what is wrong with one file of a zip, and gives the others", async () => {
    const zip = zipOf([
      { name: "marts.txt", data: "Marts", wrongChecksum: true },
      { name: "april.txt", data: "April" },
    ]);
    const opened = await open("alle.zip", zip);
    expect(opened).toMatchObject([{ label: "alle.zip › marts.txt" }, { name: "april.txt" }]);
    expect(opened[0]).toHaveProperty("refused");
  });

  it.each([
    ["a zip that breaks off", zipOf([{ name: "marts.txt", data: "Marts" }]).subarray(0, 60), "beskadiget"],
    ["a zip of pictures", zipOf([{ name: "logo.png", data: "PNG" }]), "ingen filer, der kan læses"],
    ["a file that may not be opened", new Error("EACCES"), "kan ikke åbnes"],
  ])("says why there is nothing: %s", async (_, bytes, reason) => {
    const opened = await open("fil.zip", bytes);
    expect(opened).toHaveLength(1);
    expect(opened[0]).toHaveProperty("refused", expect.stringContaining(reason));
  });
});
