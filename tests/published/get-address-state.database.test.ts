import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { getAddressState } from "@/lib/published/address-state";
import { emptyDatabase } from "@/tests/support/empty-database";
import { publishReferat } from "@/tests/support/publish-referat";
import { referatText } from "@/tests/support/referat-text";

const commandLine = { kind: "commandLine" } as const;
const meeting = "/udvalg/havneudvalget/2024-03-05";
const addresses = ["/udvalg/havneudvalget", meeting, `${meeting}/kilde`, `${meeting}/punkt-1`, `${meeting}/punkt-9`];

function statesOf(paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map(getAddressState));
}

beforeEach(emptyDatabase);

describe("getAddressState", () => {
  it("knows what is published, and what never was", async () => {
    await publishReferat(referatText());
    expect(await statesOf(addresses)).toEqual(["open", "open", "open", "open", "missing"]);
  });

  it("knows nothing of a draft", async () => {
    await publishReferat(referatText(), { publish: false });
    expect(await statesOf(addresses)).toEqual(addresses.map(() => "missing"));
  });

  it("says of a withdrawn meeting and all within it that it is gone, but not of what never was", async () => {
    await publishReferat(referatText());
    const { id } = await database.meeting.findFirstOrThrow({ select: { id: true } });
    await withdrawMeeting(id, "Fejl i filen.", commandLine);
    expect(await statesOf(addresses)).toEqual(["open", "withdrawn", "withdrawn", "withdrawn", "missing"]);
  });

  it("says of a withdrawn point alone that it is gone", async () => {
    await publishReferat(referatText());
    const { key } = await database.agendaPoint.findFirstOrThrow({ select: { key: true } });
    await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
    expect(await statesOf(addresses)).toEqual(["open", "open", "open", "withdrawn", "missing"]);
  });

  it("says of a point that a newer version left out that it is gone", async () => {
    await publishReferat(referatText({ points: [{ title: "Nye bænke" }, { title: "Cykelsti" }] }));
    const { key } = await database.agendaPoint.findFirstOrThrow({ where: { slug: "punkt-2" }, select: { key: true } });
    await publishReferat(referatText({ points: [{ title: "Nye bænke" }] }));
    expect(await statesOf([`${meeting}/punkt-1`, `${meeting}/punkt-2`])).toEqual(["open", "withdrawn"]);
    await withdrawPoint(key, "Indeholdt personoplysninger.", commandLine);
    expect(await statesOf([`${meeting}/punkt-2`])).toEqual(["withdrawn"]);
  });

  it("leaves the original file of a meeting to its own route, which is no attachment of a point", async () => {
    await publishReferat(referatText());
    expect(await statesOf([`${meeting}/kilde/original`, `${meeting}/punkt-1/bilag-9`])).toEqual(["open", "missing"]);
  });

  it("leaves pages without a name in their address to themselves", async () => {
    expect(await statesOf(["/", "/moeder", "/udvalg", "/om"])).toEqual(["open", "open", "open", "open"]);
  });
});
