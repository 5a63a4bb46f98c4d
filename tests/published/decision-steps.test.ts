import { describe, expect, it } from "vitest";
import type { BlockView } from "@/lib/published/views/block-view";
import { decisionSteps } from "@/lib/published/decision-steps";
import type { AmendmentView } from "@/lib/published/views/point-view";
import type { VoteView } from "@/lib/published/views/vote-view";

const paragraph = (line: number, text = `Linje ${line}`): BlockView => ({ type: "paragraph", text, line, endLine: line, page: null });
const range = (line: number, endLine = line) => ({ line, endLine, href: `#L${line}` });

function amendment(line: number, overrides: Partial<AmendmentView> = {}): AmendmentView {
  return { kind: "ændringsforslag", proposers: ["Venstre"], text: "Sagen udskydes.", adopted: false, source: range(line), ...overrides };
}

function vote(line: number, onAmendment: boolean): VoteView {
  const subject = onAmendment ? "ændringsforslaget" : "indstillingen";
  const figures = { for: 2, against: 5, abstained: 0, absent: 0 };
  return {
    ...figures,
    subject,
    onAmendment,
    carried: false,
    complete: true,
    ballots: [],
    minority: null,
    absentees: [],
    printed: [],
    source: range(line),
  };
}

describe("decisionSteps", () => {
  it("takes a lost amendment, an addition and the conclusion apart, and loses no block", () => {
    const blocks = [10, 12, 14, 16, 18, 20, 22].map((line) => paragraph(line));
    const steps = decisionSteps({
      blocks,
      amendments: [amendment(10), amendment(18, { kind: "tilføjelse", adopted: true })],
      votes: [vote(14, true)],
      conclusionLine: 22,
    });
    expect(steps.map(({ kind, vote, blocks }) => [kind, vote?.source.line ?? null, blocks.map(({ line }) => line)])).toEqual([
      ["amendment", 14, [10, 12, 14, 16]],
      ["amendment", null, [18, 20]],
      ["conclusion", null, [22]],
    ]);
  });

  it("begins an amendment with the sentence that leads in to it", () => {
    const blocks = [
      paragraph(10, "Udvalget behandlede sagen."),
      paragraph(12, "A stiller følgende ændringsforslag:"),
      paragraph(14),
      paragraph(16),
    ];
    const steps = decisionSteps({ blocks, amendments: [amendment(14)], votes: [], conclusionLine: 10 });
    expect(steps.map(({ kind, blocks }) => [kind, blocks.map(({ line }) => line)])).toEqual([
      ["conclusion", [10]],
      ["amendment", [12, 14, 16]],
    ]);
  });

  it("joins the vote on the proposal to the conclusion it led to", () => {
    const steps = decisionSteps({
      blocks: [10, 12, 14, 16, 18].map((line) => paragraph(line)),
      amendments: [amendment(10)],
      votes: [vote(12, true), vote(16, false)],
      conclusionLine: 18,
    });
    expect(steps.map(({ kind, vote }) => [kind, vote?.source.line])).toEqual([
      ["amendment", 12],
      ["conclusion", 16],
    ]);
  });

  it("gives a vote no amendment where it might be about another", () => {
    const steps = decisionSteps({
      blocks: [10, 12, 14, 16].map((line) => paragraph(line)),
      amendments: [amendment(10), amendment(12)],
      votes: [vote(14, true), vote(16, true)],
      conclusionLine: null,
    });
    expect(steps.filter(({ kind }) => kind === "amendment").every(({ vote }) => vote === null)).toBe(true);
    expect(steps.filter(({ kind }) => kind === "vote")).toHaveLength(2);
  });

  it("sees no steps in a plain decision, nor in an addition that nobody put forward", () => {
    const blocks = [paragraph(10), paragraph(12)];
    const addition = amendment(12, { kind: "tilføjelse", proposers: [], adopted: true });
    expect(decisionSteps({ blocks, amendments: [], votes: [vote(10, false)], conclusionLine: 12 })).toEqual([]);
    expect(decisionSteps({ blocks, amendments: [addition], votes: [], conclusionLine: 10 })).toEqual([]);
  });
});
