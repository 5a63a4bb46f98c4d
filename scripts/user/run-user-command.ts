import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { z } from "zod";
import { database } from "@/lib/database/database";
import { addUser } from "@/lib/desk/users/add-user";
import { changeRole, disableUser, resetUser } from "@/lib/desk/users/change-user";
import { listUsers } from "@/lib/desk/users/list-users";
import { UserFaultError } from "@/lib/desk/users/user-fault-error";
import { passwordLength } from "@/lib/session/password";
import { type Role, roles } from "@/lib/session/permissions";
import { deskUsersText } from "@/lib/text/desk-users";
import { argumentFault } from "../argument-fault";
import { nameFromEmail } from "./name-from-email";
import { UserCommandError } from "./user-command-error";

const commandLine = { kind: "commandLine" } as const;
const { command: words, faults } = deskUsersText;

/**
 * Carries out `npm run user`. Passwords never stand among the arguments, where other users of the machine could read them.
 * @throws {UserCommandError} when the arguments or the user are not as they must be
 */
export async function runUserCommand(args: string[]): Promise<void> {
  const { command, email, rest, options } = readArguments(args);
  try {
    if (command === "list") await list();
    else if (command === "add") await add(email, options);
    else if (command === "role") await setRole(email, rest[0]);
    else if (command === "reset") await reset(email, options);
    else if (command === "disable") await disable(email);
    else throw new UserCommandError(words.usage);
  } catch (error) {
    throw error instanceof UserFaultError ? new UserCommandError(faults[error.fault]) : error;
  }
}

type Options = { name?: string | undefined; role?: string | undefined; "password-stdin"?: boolean | undefined };

function readArguments(args: string[]): { command: string; email: string; rest: string[]; options: Options } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: "string" }, role: { type: "string" }, "password-stdin": { type: "boolean" } },
    });
    const [command = "", email = "", ...rest] = positionals;
    return { command, email, rest, options: values };
  } catch (error) {
    throw new UserCommandError(`${argumentFault(error)}\n${words.usage}`);
  }
}

async function add(email: string, options: Options): Promise<void> {
  const name = options.name?.trim() || nameFromEmail(email);
  if (name === "" && email.includes("@")) throw new UserCommandError(words.name);
  const given = await readPassword(options);
  const { password } = await addUser({ email, name, role: roleOf(options.role), ...(given && { password: given }) }, commandLine);
  console.log(words.added(email, name));
  if (!given) console.log(words.password(password));
}

async function setRole(email: string, role: string | undefined): Promise<void> {
  await changeRole(await idOf(email), roleOf(role), commandLine);
  console.log(words.roleChanged(email, roleOf(role)));
}

async function reset(email: string, options: Options): Promise<void> {
  const given = await readPassword(options);
  const password = await resetUser(await idOf(email), commandLine, given ?? undefined);
  console.log(words.reset(email));
  if (!given) console.log(words.password(password));
}

async function disable(email: string): Promise<void> {
  await disableUser(await idOf(email), commandLine);
  console.log(words.disabled(email));
}

async function list(): Promise<void> {
  const users = await listUsers(commandLine);
  if (users.length === 0) console.log(words.none);
  for (const { email, name, role, disabledAt } of users)
    console.log([email, name, role, disabledAt ? words.shutOut : ""].join("\t").trimEnd());
}

function roleOf(given: string | undefined): Role {
  const role = z.enum(roles).safeParse(given);
  if (!role.success) throw new UserCommandError(`${words.roles(roles.join(", "))}\n${words.usage}`);
  return role.data;
}

async function idOf(email: string): Promise<string> {
  const user = await database.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } });
  if (!user) throw new UserCommandError(faults.unknown);
  return user.id;
}

async function readPassword({ "password-stdin": fromInput = false }: Options): Promise<string | null> {
  if (!fromInput) return null;
  const password = (await text(process.stdin)).trim();
  if (password.length < passwordLength.min || password.length > passwordLength.max)
    throw new UserCommandError(words.length(passwordLength.min));
  return password;
}
