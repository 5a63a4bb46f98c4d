import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigurationError, readConfiguration } from "@/lib/configuration/configuration";
import { environmentExample } from "@/lib/configuration/environment-example";

describe("readConfiguration", () => {
  it("has a default for everything", () => {
    const configuration = readConfiguration({});
    expect(configuration).toMatchObject({ PORT: 3000, HOST: "127.0.0.1", EXAMPLES: "on", STORAGE_DIR: ".data/storage" });
    expect(configuration.DATABASE_URL).toBeUndefined();
  });

  it("reads what is set, and takes an empty variable as not set", () => {
    const configuration = readConfiguration({ PORT: "8080", HOST: "", MUNICIPALITY_NAME: " Strandby Kommune " });
    expect(configuration).toMatchObject({ PORT: 8080, HOST: "127.0.0.1", MUNICIPALITY_NAME: "Strandby Kommune" });
  });

  it("knows the portal's address without a slash at its end, since paths begin with one", () => {
    for (const BASE_URL of ["https://referater.example", "https://referater.example/"]) {
      expect(readConfiguration({ BASE_URL }).BASE_URL).toBe("https://referater.example");
    }
  });

  it("counts one proxy where the portal is reached by https, and none elsewhere", () => {
    const counted = [{}, { BASE_URL: "https://referater.example" }, { BASE_URL: "https://referater.example", TRUSTED_PROXIES: "0" }];
    expect(counted.map((given) => readConfiguration(given).TRUSTED_PROXIES)).toEqual([0, 1, 0]);
  });

  it("names every setting that cannot be used, and none that can", () => {
    const faulty = () =>
      readConfiguration({ PORT: "70000", BASE_URL: "referater", DATABASE_URL: "mysql://host/name", EXAMPLES: "maybe", HOST: "::1" });
    expect(faulty).toThrow(ConfigurationError);
    for (const name of ["PORT", "BASE_URL", "DATABASE_URL", "EXAMPLES"]) expect(faulty).toThrow(new RegExp(`^  ${name} must`, "m"));
    expect(faulty).not.toThrow(/HOST/);
  });
});

describe(".env.example", () => {
  it("is what the schema says (npm run env:example)", () => {
    expect(readFileSync(".env.example", "utf8")).toBe(environmentExample());
  });
});
