import type { VoteChoices } from "@/lib/published/views/vote-entry";
import { partyName } from "@/lib/text/party";
import { voteListText } from "@/lib/text/vote-list";

/** What is chosen, as the address spells it; empty where nothing is. */
type ChosenVotes = { committee: string; year: string; party: string; result: string };

type Props = { choices: VoteChoices; chosen: ChosenVotes };

const text = voteListText.filters;

/** The choices that the votes can be narrowed by. A plain form, so that every selection has an address. */
export function VoteFilterForm({ choices: { committees, years, parties }, chosen }: Props) {
  const results = [
    { value: "vedtaget", label: text.results.carried },
    { value: "forkastet", label: text.results.lost },
  ];
  const newest = String(years[0] ?? "");
  return (
    <form className="choices" action="/afstemninger" aria-label={text.heading}>
      <Choice
        name="udvalg"
        label={text.committee}
        chosen={chosen.committee}
        options={committees.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Choice
        name="aar"
        label={text.year}
        chosen={chosen.year}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Choice
        name="parti"
        label={text.party}
        chosen={chosen.party}
        options={parties.map((letter) => ({ value: letter, label: `${letter} ${partyName(letter, newest)}` }))}
      />
      <Choice name="resultat" label={text.result} chosen={chosen.result} options={results} />
      <button className="button">{text.apply}</button>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; chosen: string; options: { value: string; label: string }[] };

/** Renders nothing where there is only one thing to choose. */
function Choice({ name, label, chosen, options }: ChoiceProps) {
  if (options.length < 2) return null;
  return (
    <label>
      <span className="field-label">{label}</span>
      <select className="field" name={name} defaultValue={chosen}>
        <option value="">{text.any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
