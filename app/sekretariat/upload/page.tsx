import type { Metadata } from "next";
import { z } from "zod";
import { FormMessage } from "@/components/desk/form/form-message";
import { JobList } from "@/components/desk/upload/job-list";
import { LiveJobs } from "@/components/desk/upload/live-jobs";
import { UploadForm } from "@/components/desk/upload/upload-form";
import { listJobs } from "@/lib/desk/uploads/list-jobs";
import { may } from "@/lib/session/permissions";
import { requireStaff } from "@/lib/session/require-staff";
import { deskUploadText as text } from "@/lib/text/desk-upload";
import { answerJobAction } from "./actions";

const faultNames = z.enum(["tooLarge", "empty", "tooMany", "broken", "archive", "nothing"]);
const query = z.object({
  fejl: z
    .string()
    .transform((faults) => faults.split(","))
    .pipe(z.array(faultNames))
    .optional()
    .catch(undefined),
});

export const metadata: Metadata = { title: text.title };

export default async function UploadPage({ searchParams }: PageProps<"/sekretariat/upload">) {
  const staff = await requireStaff("laeser");
  const { fejl = [] } = query.parse(await searchParams);
  const jobs = await listJobs(staff);
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious page-head--low">
        <h1 className="page-head__quiet">{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      {[...new Set(fejl)].map((fault) => (
        <FormMessage key={fault} kind="error">
          <p>{text.faults[fault]}</p>
        </FormMessage>
      ))}
      {!process.env.MUNICIPALITY_NAME && may(staff, "upload") && <FormMessage kind="warning">{text.unnamed}</FormMessage>}
      {may(staff, "upload") && <UploadForm />}
      <section className="block--tight" aria-labelledby="filer-liste">
        <h2 className="heading--small" id="filer-liste">
          {text.jobs}
        </h2>
        <div aria-live="polite">
          <JobList jobs={jobs} answer={answerJobAction} />
        </div>
        {jobs.some(({ state }) => state === "queued" || state === "running" || state === "waiting") && (
          <>
            <p className="note above-3">{text.underway}</p>
            <LiveJobs />
          </>
        )}
        <a className="button above-3" href="/sekretariat/upload">
          {text.refresh}
        </a>
      </section>
    </div>
  );
}
