export function findBrowser(): Promise<{ executable: string; environment: Record<string, string> }>;
