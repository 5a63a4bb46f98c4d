import type { Decision, Vote } from "@/lib/minutes/minutes";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { AddMember } from "./add-member";
import { CorrectableChoice, CorrectableText, type FieldTarget } from "./correctable";

type Props = FieldTarget & { decision: Decision };

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
export function DecisionFields({ decision, ...target }: Props) {
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
        <VoteFields {...target} key={index} vote={vote} index={index} />
      ))}
      {decision.absences.map(({ name, scope, ...place }) => (
        <CorrectableChoice
          {...target}
          key={name}
          part={`decision/absences/${encodeURIComponent(name)}`}
          label={text.fields.absence(name)}
          value={scope}
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

function VoteFields({ vote, index, ...target }: FieldTarget & { vote: Vote; index: number }) {
  const choices = (["for", "against", "abstained"] as const).flatMap((choice) => vote[choice].map((ballot) => ({ choice, ballot })));
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
      {choices.map(({ choice, ballot }) => (
        <CorrectableChoice
          {...target}
          key={ballot.name}
          part={`decision/votes/${index}/ballots/${encodeURIComponent(ballot.name)}`}
          label={text.fields.ballot(ballot.party ? `${ballot.name} (${ballot.party})` : ballot.name)}
          value={choice}
          options={options}
          place={ballot}
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
