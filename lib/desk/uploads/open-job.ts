import type { JobWhereInput } from "@/lib/database/generated/models/Job";

/** A job that has not ended: its file is to be read, asked about, or claimed by a referat that came with it. Its bytes are needed. */
export const openJob = { state: { in: ["queued", "running", "waiting", "asking"] } } satisfies JobWhereInput;
