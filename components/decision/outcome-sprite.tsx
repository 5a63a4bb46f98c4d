/** The shapes behind every `OutcomeMark` of a page. A filled shape is a ruling, a ring is none: shape tells what colour repeats. */
export function OutcomeSprite() {
  return (
    <svg className="outcome-sprite" aria-hidden="true" focusable="false">
      <symbol id="mark-approved" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="11" />
        <path className="stroke" d="M7 12.4l3.5 3.5 6.6-7.4" />
      </symbol>
      <symbol id="mark-recommended" viewBox="0 0 24 24">
        <path d="M1 2h12.6L23.4 12l-9.8 10H1z" />
        <path className="stroke" d="M5.4 12h9.4M11 7.8l4.2 4.2-4.2 4.2" />
      </symbol>
      <symbol id="mark-discussed" viewBox="0 0 24 24">
        <circle className="edge" cx="12" cy="12" r="9.8" />
        <path d="M12 2.2a9.8 9.8 0 0 0 0 19.6z" />
      </symbol>
      <symbol id="mark-noted" viewBox="0 0 24 24">
        <circle className="edge" cx="12" cy="12" r="9.8" />
        <path d="M10.7 10.4h2.6v7.2h-2.6zM10.7 6.4h2.6v2.5h-2.6z" />
      </symbol>
      <symbol id="mark-rejected" viewBox="0 0 24 24">
        <path d="M1.5 1.5h21v21h-21z" />
        <path className="stroke" d="M7.4 7.4l9.2 9.2M16.6 7.4l-9.2 9.2" />
      </symbol>
      <symbol id="mark-postponed" viewBox="0 0 24 24">
        <circle className="edge" cx="12" cy="12" r="9.8" />
        <path d="M8.2 7.5h2.7v9H8.2zM13.1 7.5h2.7v9h-2.7z" />
      </symbol>
      <symbol id="mark-other" viewBox="0 0 24 24">
        <path d="M12 .6 23.4 12 12 23.4.6 12z" />
        <path className="stroke" d="M8 10.2h8M8 14h8" />
      </symbol>
      <symbol id="mark-none" viewBox="0 0 24 24">
        <circle className="edge" cx="12" cy="12" r="9.8" strokeDasharray="4.4 3.3" />
      </symbol>
    </svg>
  );
}
