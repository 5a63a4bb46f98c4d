export type Served = { url: string; ended: Promise<number>; stop: () => Promise<void> };
export function servePortal(options: {
  databaseUrl: string;
  port: number;
  host: string;
  settings?: Record<string, string>;
}): Promise<Served>;
