import { formatDate } from "@/lib/danish/format-date";
import type { JobView } from "@/lib/desk/uploads/list-jobs";
import { deskUploadText as text } from "@/lib/text/desk-upload";

type Props = { jobs: JobView[]; answer: (form: FormData) => Promise<void> };

/** The files that were uploaded, and how their reading stands. */
export function JobList({ jobs, answer }: Props) {
  if (jobs.length === 0) return <p>{text.none}</p>;
  return (
    <ul className="doubts">
      {jobs.map((job) => (
        <li key={job.id} data-grade={grades[job.state]}>
          <div>
            <strong>{job.fileName}</strong>: {job.attached ? text.attached : text.states[job.state]}. {job.unchanged && text.unchanged}{" "}
            {job.state === "failed" && job.error}
          </div>
          {job.meeting && job.state === "done" && (
            <a href={`/sekretariat/moeder/${job.meeting.id}/gennemse`}>
              {text.review(formatDate(job.meeting.date), job.meeting.committee)}
            </a>
          )}
          {job.meeting && job.state === "asking" && (
            <>
              <p>{text.replaces(formatDate(job.meeting.date))}</p>
              <form action={answer} className="doubts__choices">
                <input type="hidden" name="jobId" value={job.id} />
                <button className="button" name="answer" value="replace">
                  {text.replace}
                </button>
                <button className="button" name="answer" value="drop">
                  {text.drop}
                </button>
              </form>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const grades = {
  queued: undefined,
  running: undefined,
  waiting: undefined,
  asking: "check",
  done: "settled",
  failed: "blocking",
  dropped: undefined,
} as const;
