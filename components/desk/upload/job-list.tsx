import { formatDate } from "@/lib/danish/format-date";
import type { JobView } from "@/lib/desk/uploads/list-jobs";
import { deskUploadText as text } from "@/lib/text/desk-upload";
import { StatusMark } from "../frame/status-mark";

type Answer = (form: FormData) => Promise<void>;
type Props = { jobs: JobView[]; answer: Answer };

/** The files that were uploaded, and how their reading stands. */
export function JobList({ jobs, answer }: Props) {
  if (jobs.length === 0) return <p>{text.none}</p>;
  return (
    <ul className="doubts doubts--marked">
      {jobs.map((job) => (
        <li key={job.id} data-grade={grades[job.state]}>
          <StatusMark grade={grades[job.state]} />
          <div>
            <strong className="desk-sentence">{job.fileName}</strong>: {job.attached ? text.attached : text.states[job.state]}.{" "}
            {job.unchanged && text.unchanged} {job.state === "failed" && job.error}
            {job.meeting && job.state === "asking" && <p>{text.replaces(formatDate(job.meeting.date))}</p>}
          </div>
          <JobStep job={job} answer={answer} />
        </li>
      ))}
    </ul>
  );
}

/** What can be done about a file as it stands. */
function JobStep({ job: { id, state, meeting }, answer }: { job: JobView; answer: Answer }) {
  if (meeting && state === "done")
    return (
      <div className="doubts__choices">
        <a href={`/sekretariat/moeder/${meeting.id}/gennemse`}>{text.review(formatDate(meeting.date), meeting.committee)}</a>
      </div>
    );
  if (!meeting || state !== "asking") return null;
  return (
    <form action={answer} className="doubts__choices">
      <input type="hidden" name="jobId" value={id} />
      <button className="button" name="answer" value="replace">
        {text.replace}
      </button>
      <button className="button" name="answer" value="drop">
        {text.drop}
      </button>
    </form>
  );
}

const grades = {
  queued: "information",
  running: "information",
  waiting: "information",
  asking: "check",
  done: "settled",
  failed: "blocking",
  dropped: "information",
} as const;
