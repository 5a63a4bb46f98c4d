import { Fragment } from "react";
import { ReportLinks } from "@/components/report/report-links";
import { Doubts } from "@/components/source/doubts";
import { formatDate } from "@/lib/danish/format-date";
import { formatNumber } from "@/lib/danish/format-number";
import { FileLink } from "@/components/source/file-link";
import type { MeetingView } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";
import { sourceText } from "@/lib/text/source";
import { MeetingCitation } from "./meeting-citation";

type Props = {
  meeting: MeetingView;
  /** The portal's public address, for a reference that works anywhere. */
  baseUrl: string;
};

const text = meetingText.source;

/** The minutes themselves: where to read and fetch them, and which version this is. */
export function MeetingSource({ meeting, baseUrl }: Props) {
  const { source, publishedAt, version, note, comparisonHref, withdrawnPoints, attachmentFiles } = meeting;
  return (
    <>
      <h2 className="heading--small">{text.heading}</h2>
      <dl className="facts">
        <div>
          <dt>{text.label}</dt>
          <dd>
            <a href={source.href}>{text.whole}</a>, {text.lines(source.lines)}
          </dd>
        </div>
        {source.originalHref !== null && (
          <div>
            <dt>{text.original}</dt>
            <dd>
              <a href={source.originalHref} download>
                {sourceText.download}
              </a>
              , {sourceText.kind(source.mediaType)}
              {source.size !== null && `, ${sourceText.kilobytes(formatNumber(Math.ceil(source.size / 1000)))}`}
            </dd>
          </div>
        )}
        {attachmentFiles.length > 0 && (
          <div>
            <dt>{text.attachments}</dt>
            {attachmentFiles.map(({ point, title, file }) => (
              <dd key={file.href}>
                {meetingText.highlights.point(point)}: <FileLink name={title} file={file} />
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{text.published}</dt>
          <dd>
            <time dateTime={publishedAt}>{formatDate(publishedAt)}</time>
            {version > 1 && `, ${text.version(version)}`}
          </dd>
          {comparisonHref !== null && (
            <dd>
              <a href={comparisonHref}>{text.comparison}</a>
            </dd>
          )}
        </div>
        {note !== null && (
          <div>
            <dt>{text.note}</dt>
            <dd>{note}</dd>
          </div>
        )}
        {withdrawnPoints.length > 0 && (
          <div>
            <dt>{text.withdrawn}</dt>
            <dd>
              {withdrawnPoints.map(({ number, href }, index) => (
                <Fragment key={href}>
                  {index > 0 && ", "}
                  <a href={href}>{meetingText.highlights.point(number)}</a>
                </Fragment>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <Doubts doubts={meeting.doubts} />
      <MeetingCitation meeting={meeting} baseUrl={baseUrl} />
      <ReportLinks page={meeting.href} />
    </>
  );
}
