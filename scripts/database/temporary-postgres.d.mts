export function startTemporaryPostgres(
  database?: string,
): Promise<{ url: string; adminUrl: string; directory: string; stop: () => Promise<void> }>;
