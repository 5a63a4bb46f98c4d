/** What someone of the secretariat can be, from the least to the most that they may do. */
export const roles = ["laeser", "redaktoer", "udgiver", "administrator"] as const;

export type Role = (typeof roles)[number];

/** Everything that can be done at the desk, and the least role that may do it. */
const leastRole = {
  see: "laeser",
  upload: "redaktoer",
  correct: "redaktoer",
  settle: "redaktoer",
  editRegisters: "redaktoer",
  answerReports: "redaktoer",
  publish: "udgiver",
  withdraw: "udgiver",
  manageUsers: "administrator",
  readAudit: "administrator",
} as const satisfies Record<string, Role>;

export type Action = keyof typeof leastRole;

/** Whether someone may do something. The one place where that is decided: routes and the data layer both ask here. */
export function may(staff: { role: Role }, action: Action): boolean {
  return isAtLeast(staff.role, leastRole[action]);
}

/** Whether a role may do everything that another may. */
export function isAtLeast(role: Role, minimum: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(minimum);
}

/** Roles that put things before the public or take them away: a password alone is too little for them. */
export function needsTwoFactor(role: Role): boolean {
  return isAtLeast(role, "udgiver");
}
