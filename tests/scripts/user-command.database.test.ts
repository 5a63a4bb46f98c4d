import { beforeEach, expect, it } from "vitest";
import { database } from "@/lib/database/database";
import { deskUsersText } from "@/lib/text/desk-users";
import { runUserCommand } from "@/scripts/user/run-user-command";
import { UserCommandError } from "@/scripts/user/user-command-error";
import { emptyDatabase } from "@/tests/support/empty-database";

beforeEach(emptyDatabase);

const namesOf = async () => (await database.user.findMany({ orderBy: { createdAt: "asc" } })).map(({ name }) => name);

it("calls a new user what is said, or what their address says", async () => {
  await runUserCommand(["add", "x1234@lillehavn.example", "--role", "laeser", "--name", "Ida Holm"]);
  await runUserCommand(["add", "bo.lund@lillehavn.example", "--role", "laeser"]);
  expect(await namesOf()).toEqual(["Ida Holm", "Bo Lund"]);
});

it.each([[[]], [["--name", "  "]]])("asks for a name where the address says none, and adds nobody: %j", async (given) => {
  const attempt = runUserCommand(["add", "x1234@lillehavn.example", "--role", "laeser", ...given]);
  await expect(attempt).rejects.toThrow(new UserCommandError(deskUsersText.command.name));
  expect(await namesOf()).toEqual([]);
});
