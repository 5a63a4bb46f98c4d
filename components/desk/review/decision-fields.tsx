import type { ReviewCorrection } from "@/lib/desk/review/review-view";
import type { Decision, Vote } from "@/lib/minutes/minutes";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { AddMember } from "./add-member";
import { CorrectableChoice, CorrectableText, type FieldTarget } from "./correctable";
import { withRemoved } from "./with-removed";

type Props = FieldTarget & { decision: Decision; corrections: ReviewCorrection[] };

const results: [boolean | null, string][] = [
  [true, text.results.true],
  [false, text.results.false],
  [null, text.results.null],
];
const scopes: [string | null, string][] = [
  ["meeting", text.scopes.meeting],
  ["point", text.scopes.point],
  ["part", text.scopes.part],
  [null, text.scopes.none],
];

/** What was moved, who voted what, and who was absent. */
export function DecisionFields({ decision, corrections, ...target }: Props) {
  const { line, endLine } = decision;
  const absences = withRemoved(
    decision.absences.map(({ name, scope, ...place }) => ({ name, value: scope, place })),
    { corrections, list: `points/${target.point}/decision/absences/`, place: { line, endLine } },
  );
  return (
    <>
      {decision.amendments.map(({ text: moved, adopted, proposers, ...place }, index) => (
        <div key={index}>
          <CorrectableText
            {...target}
            part={`decision/amendments/${index}/text`}
            label={text.fields.amendment}
            value={moved}
            rows={4}
            place={place}
          />
          <CorrectableText
            {...target}
            part={`decision/amendments/${index}/proposers`}
            label={text.fields.proposers}
            value={proposers.join("\n")}
            rows={2}
            place={null}
          />
          <CorrectableChoice
            {...target}
            part={`decision/amendments/${index}/adopted`}
            label={text.fields.adopted}
            value={adopted}
            options={results}
            place={null}
          />
        </div>
      ))}
      {decision.votes.map((vote, index) => (
        <VoteFields {...target} key={index} vote={vote} index={index} corrections={corrections} />
      ))}
      {absences.map(({ name, value, place }) => (
        <CorrectableChoice
          {...target}
          key={name}
          part={`decision/absences/${encodeURIComponent(name)}`}
          label={text.fields.absence(name)}
          value={value}
          options={scopes}
          place={place}
        />
      ))}
      {!target.readOnly && (
        <AddMember
          {...target}
          list="absences"
          label={text.add.absence}
          choices={[
            ["meeting", text.scopes.meeting],
            ["point", text.scopes.point],
            ["part", text.scopes.part],
          ]}
        />
      )}
    </>
  );
}

function VoteFields({ vote, index, corrections, ...target }: FieldTarget & { vote: Vote; index: number; corrections: ReviewCorrection[] }) {
  const { line, endLine } = vote;
  const cast = (["for", "against", "abstained"] as const).flatMap((value) =>
    vote[value].map(({ name, party, ...place }) => ({ name, value, place, party })),
  );
  const ballots = withRemoved(cast, {
    corrections,
    list: `points/${target.point}/decision/votes/${index}/ballots/`,
    place: { line, endLine },
  });
  const options: [string | null, string][] = [
    ["for", text.choices.for],
    ["against", text.choices.against],
    ["abstained", text.choices.abstained],
    [null, text.choices.none],
  ];
  return (
    <fieldset className="review-fields__group">
      <legend className="field-label">
        {text.fields.votes}: {vote.subject}
      </legend>
      {ballots.map(({ name, party, value, place }) => (
        <CorrectableChoice
          {...target}
          key={name}
          part={`decision/votes/${index}/ballots/${encodeURIComponent(name)}`}
          label={text.fields.ballot(party ? `${name} (${party})` : name)}
          value={value}
          options={options}
          place={place}
        />
      ))}
      <CorrectableChoice
        {...target}
        part={`decision/votes/${index}/carried`}
        label={text.fields.carried}
        value={vote.carried}
        options={results}
        place={vote}
      />
      {!target.readOnly && (
        <AddMember
          {...target}
          list={`votes/${index}/ballots`}
          label={text.add.ballot}
          choices={[
            ["for", text.choices.for],
            ["against", text.choices.against],
            ["abstained", text.choices.abstained],
          ]}
        />
      )}
    </fieldset>
  );
}
