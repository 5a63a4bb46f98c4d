import type { ServerResponse } from "node:http";

export function leaveOutRuntime(response: ServerResponse): void;
export function withoutRuntime(html: string): string;
