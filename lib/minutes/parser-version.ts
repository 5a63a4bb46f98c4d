/** Raised whenever the same text may give another tree, so that a stored reading says which parser made it. */
export const parserVersion = "7";
