/** Runs once when the server starts: a setting that cannot be used stops it with a message that names the setting. No request is taken before. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { requireConfiguration } = await import("@/lib/configuration/require-configuration");
  requireConfiguration();
  const { noteSocketAddresses } = await import("@/lib/session/note-socket-addresses");
  noteSocketAddresses();
}
