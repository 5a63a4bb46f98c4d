export function startTemporaryPostgres(database?: string): Promise<{ url: string; adminUrl: string; stop(): Promise<void> }>;
