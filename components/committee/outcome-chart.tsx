import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { OutcomeYear } from "@/lib/published/views/committee-years-view";
import { outcomeNames, type OutcomeName } from "@/lib/text/outcome";

type Props = { years: OutcomeYear[] };

/** As wide as a phone shows it: its text keeps its size there, and grows a little on a desk. */
const size = { width: 400, height: 210, left: 34, bottom: 26, top: 8 };
/** More years than this cannot all stand by name below their bars. */
const mostNamed = 10;
/** Two neighbours in a bar are told apart by the gap between them, not by their colours alone. */
const gap = 1.5;

/** A bar for each year, drawn on the server. It shows nothing that the table below it does not say, and is not read aloud. */
export function OutcomeChart({ years }: Props) {
  const present = outcomeNames.filter((name) => years.some(({ outcomes }) => outcomes.some(({ outcome }) => outcome === name)));
  const across = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([size.left, size.width])
    .paddingInner(0.35)
    .paddingOuter(0.2);
  const up = scaleLinear()
    .domain([0, Math.max(1, ...years.map(({ points }) => points))])
    .nice(4)
    .range([size.height - size.bottom, size.top]);
  const bars = stack<OutcomeYear, OutcomeName>()
    .keys(present)
    .value((year, name) => countOf(year, name))(years);
  const thickness = Math.min(across.bandwidth(), 56);
  return (
    <svg className="outcome-chart" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
      {up
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line className="outcome-chart__rule" x1={size.left} x2={size.width} y1={up(tick)} y2={up(tick)} />
            <text x={size.left - 8} y={up(tick)} dy="0.32em" textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
      {bars.map((bar) =>
        bar.map(([from, to], index) => {
          const year = years[index]?.year ?? 0;
          if (to === from) return null;
          return (
            <rect
              key={`${bar.key} ${year}`}
              data-outcome={bar.key}
              x={(across(year) ?? 0) + (across.bandwidth() - thickness) / 2}
              width={thickness}
              y={up(to)}
              height={Math.max(1, up(from) - up(to) - gap)}
            />
          );
        }),
      )}
      {years
        .filter((_, index) => (years.length - 1 - index) % Math.ceil(years.length / mostNamed) === 0)
        .map(({ year }) => (
          <text key={year} x={(across(year) ?? 0) + across.bandwidth() / 2} y={size.height - 6} textAnchor="middle">
            {year}
          </text>
        ))}
    </svg>
  );
}

function countOf({ outcomes }: OutcomeYear, name: OutcomeName): number {
  return outcomes.find(({ outcome }) => outcome === name)?.count ?? 0;
}
