/** A user command that cannot be carried out; the message says why, to the person at the command line. */
export class UserCommandError extends Error {
  override name = "UserCommandError";
}
