/** Why a change of a user was refused. */
export type UserFault = "exists" | "unknown" | "lastAdministrator" | "own" | "address";

/** A change of a user that cannot be made. */
export class UserFaultError extends Error {
  override name = "UserFaultError";

  constructor(readonly fault: UserFault) {
    super(`The user cannot be changed: ${fault}.`);
  }
}
