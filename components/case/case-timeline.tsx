import type { CaseView } from "@/lib/published/views/case-view";
import { CaseMentionItem } from "./case-mention-item";
import { CaseNextStep } from "./case-next-step";
import { CaseTreatmentItem } from "./case-treatment-item";
import { TimelineKey } from "./timeline-key";

type Props = { found: CaseView };

/** The case from its first meeting to what is said to come next: treatments and mentions in order of date. */
export function CaseTimeline({ found: { treatments, mentions, next } }: Props) {
  const steps = [
    ...treatments.map((treatment) => ({ date: treatment.meeting.date, key: treatment.href, treatment })),
    ...mentions.map((mention) => ({ date: mention.meeting.date, key: mention.source.href, mention })),
  ].sort((one, other) => one.date.localeCompare(other.date));
  return (
    <>
      <TimelineKey mentioned={mentions.length > 0} expected={next !== null} />
      <ol className="timeline">
        {steps.map((step) =>
          "treatment" in step ? (
            <CaseTreatmentItem key={step.key} treatment={step.treatment} />
          ) : (
            <CaseMentionItem key={step.key} mention={step.mention} />
          ),
        )}
        {next && <CaseNextStep next={next} />}
      </ol>
    </>
  );
}
