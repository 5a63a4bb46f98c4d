import type { ReactNode } from "react";

type Props = { id: string; heading: string; children: ReactNode };

/** One part of the page about the data. */
export function DataSection({ id, heading, children }: Props) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-h`}>
      <div className="section-heading">
        <h2 id={`${id}-h`}>{heading}</h2>
      </div>
      {children}
    </section>
  );
}
