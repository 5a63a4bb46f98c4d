import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { addressOf } from "@/lib/session/address-of";
import { noteSocketAddresses } from "@/lib/session/note-socket-addresses";

const seenBy = (proxies: number, forwarded: string): string => {
  vi.stubEnv("TRUSTED_PROXIES", String(proxies));
  return addressOf(new Headers({ "x-forwarded-for": forwarded }));
};

afterEach(() => vi.unstubAllEnvs());

describe("addressOf", () => {
  it("believes as many hops as there are trusted proxies, counted from the portal", () => {
    const hops = "203.0.113.9, 198.51.100.1, 192.0.2.1";
    expect([0, 1, 2].map((proxies) => seenBy(proxies, hops))).toEqual(["192.0.2.1", "198.51.100.1", "203.0.113.9"]);
  });

  it("takes the outermost hop where fewer stand than there are proxies, and knows nothing of a request without any", () => {
    expect(seenBy(2, "192.0.2.1")).toBe("192.0.2.1");
    expect(addressOf(new Headers())).toBe("unknown");
  });
});

describe("noteSocketAddresses", () => {
  it("writes the other end of the connection last, whatever the request claims", async () => {
    noteSocketAddresses();
    const server = createServer((request, response) => response.end(request.headers["x-forwarded-for"]));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const ask = async (headers: Record<string, string>) => (await fetch(url, { headers })).text();
    expect(await ask({ "X-Forwarded-For": "203.0.113.9" })).toBe("203.0.113.9, 127.0.0.1");
    expect(await ask({})).toBe("127.0.0.1");
    await new Promise((resolve) => server.close(resolve));
  });
});
