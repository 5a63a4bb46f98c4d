export function openDatabase(): Promise<{ url: string; close: () => Promise<void> }>;
