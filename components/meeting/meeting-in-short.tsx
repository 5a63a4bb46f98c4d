import { OutcomeCounts } from "@/components/decision/outcome-counts";
import { OutcomeStrip } from "@/components/decision/outcome-strip";
import type { MeetingView } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";
import { MeetingHighlights } from "./meeting-highlights";

type Props = { meeting: MeetingView };

/** The meeting before its details: how many points came to what, and what stands out. */
export function MeetingInShort({ meeting: { kind, outcomes, points } }: Props) {
  const agendaOnly = kind !== "referat" && outcomes.every(({ outcome }) => outcome === "none");
  return (
    <section className="meeting-summary" aria-label={meetingText.inShort}>
      {agendaOnly ? (
        <p className="readable">{meetingText.agendaOnly}</p>
      ) : (
        <>
          <OutcomeStrip outcomes={outcomes} />
          <OutcomeCounts outcomes={outcomes} />
          <MeetingHighlights points={points} />
        </>
      )}
    </section>
  );
}
