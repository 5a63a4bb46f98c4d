/** Runs once when the server starts: a setting that cannot be used stops it with a message that names the setting. No request is taken before. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { readConfiguration } = await import("@/lib/configuration/configuration");
  try {
    readConfiguration(process.env);
  } catch (error) {
    // Next would take requests all the same, and fail each.
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const { noteSocketAddresses } = await import("@/lib/session/note-socket-addresses");
  noteSocketAddresses();
}
