import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { namedAddresses } from "@/lib/published/address-state";

const portal = "app/(portal)";

describe("public pages with a name in their address", () => {
  const pages = readdirSync(portal, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx" && file.includes("["))
    .map((file) => `/${path.dirname(file)}`);

  it("are sent with the right status: each has its row in the table of addresses", () => {
    expect(pages.length).toBeGreaterThan(0);
    expect(Object.keys(namedAddresses).sort()).toEqual(pages.sort());
  });
});
