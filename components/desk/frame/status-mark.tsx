/** How grave something at the desk is. Its shape tells what its colour repeats. */
type Grade = keyof typeof shapes;

/** The mark before a message, a doubt or a file; the words stand beside it. */
export function StatusMark({ grade }: { grade: Grade }) {
  return (
    <svg className="status-mark" data-grade={grade} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[grade]}
    </svg>
  );
}

const shapes = {
  blocking: (
    <>
      <path d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z" />
      <path className="status-mark__stroke" d="M12 6.5v6.6M12 16.6v.4" />
    </>
  ),
  check: (
    <>
      <path d="M12 1.5 23.5 22H.5z" />
      <path className="status-mark__stroke" d="M12 9.3v5M12 18v.3" />
    </>
  ),
  settled: (
    <>
      <circle className="status-mark__edge" cx="12" cy="12" r="9.8" />
      <path className="status-mark__edge" d="M7.6 12.3l3.1 3.1 5.7-6.4" />
    </>
  ),
  information: (
    <>
      <circle className="status-mark__edge" cx="12" cy="12" r="9.8" />
      <path d="M10.7 10.4h2.6v7.2h-2.6zM10.7 6.4h2.6v2.5h-2.6z" />
    </>
  ),
};
