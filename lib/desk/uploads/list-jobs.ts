import "server-only";
import { database } from "@/lib/database/database";
import type { Staff } from "@/lib/session/require-staff";
import { requirePermission } from "../actor";

/** How the reading of an uploaded file stands. `meeting` is what it is about, or what it would replace where it is asking. */
export type JobView = {
  id: string;
  fileName: string;
  state: "queued" | "running" | "waiting" | "asking" | "done" | "failed" | "dropped";
  unchanged: boolean;
  /** The file is an attachment of the meeting's referat. */
  attached: boolean;
  error: string | null;
  createdAt: Date;
  meeting: { id: string; date: string; committee: string } | null;
};

/** The newest uploads, the last first. @throws NotAllowedError when the staff may not see the desk */
export async function listJobs(staff: Staff): Promise<JobView[]> {
  requirePermission(staff, "see");
  const jobs = await database.job.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: {
      id: true,
      fileName: true,
      state: true,
      unchanged: true,
      attached: true,
      error: true,
      createdAt: true,
      meeting: { select: { id: true, date: true, committee: { select: { name: true } } } },
    },
  });
  return jobs.map(({ meeting, ...job }) => ({
    ...job,
    meeting: meeting && { id: meeting.id, date: meeting.date.toISOString().slice(0, 10), committee: meeting.committee.name },
  }));
}
