const minute = 60;
const hour = 60 * minute;

/** How long someone stays signed in, in seconds: at most a working day, and not when the desk has been left alone. */
export const sessionLimits = { absolute: 12 * hour, idle: hour, touchEvery: minute };
