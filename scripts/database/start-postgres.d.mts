export function startPostgres(options: {
  directory: string;
  database?: string;
  durable?: boolean;
}): Promise<{ url: string; adminUrl: string; created: boolean; stop: () => Promise<void> }>;
