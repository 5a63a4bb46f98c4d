import { Fragment } from "react";
import type { TallyView } from "@/lib/published/views/vote-view";
import { meetingText } from "@/lib/text/meeting";
import { MemberName } from "./member-name";

type Props = { tally: TallyView; date: string };

/** Who lost a vote, by name. Renders nothing where all agreed, or where the minutes do not name everyone. */
export function MinorityLine({ tally: { minority, subject }, date }: Props) {
  if (!minority) return null;
  return (
    <p className="register-row__sentence sans">
      {meetingText.row.minority(minority.choice, subject)}{" "}
      {minority.members.map((member, index) => (
        <Fragment key={member.name}>
          {index > 0 && ", "}
          <MemberName member={member} date={date} />
        </Fragment>
      ))}
    </p>
  );
}
