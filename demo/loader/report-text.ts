import { codeOf, marker } from '../../src/service/report/rules/markup.ts';
import type { PartName } from '../../src/service/report/rules/report.ts';
import { identifierOf, quantityWordsIn } from '../story/story-text.ts';
import type { Audit, FactualRemark, Report, ReportBlock, ResultParagraph } from '../story/types.ts';

/** A part of the report as its writer saves it. */
export interface WrittenPart {
  part: PartName;
  /** the story's id of the commission question that a chapter answers */
  question?: string;
  heading?: string;
  body: string;
}

/** Ids of what has been made, by their names in the story. */
export interface Known {
  claim: (id: string) => string;
  passage: (id: string) => string;
}

const paragraphs = (lines: readonly string[]) => lines.join('\n\n');

/** The story's report as the parts that people write, claims and quotes put in by their markers. */
export function partsOf(audit: Audit, report: Report, known: Known): WrittenPart[] {
  const blocks = (all: readonly ReportBlock[]) => paragraphs(all.map((block) => lineOf(block, known)));
  const results = (all: readonly ResultParagraph[]) =>
    paragraphs(all.map((paragraph) => marked(paragraph, audit, known)));
  const { ladder } = report;
  return [
    { part: 'title', heading: report.title, body: report.subtitle },
    { part: 'foreword', body: paragraphs(report.foreword) },
    { part: 'summary', body: results(report.summary) },
    { part: 'easy-read', body: results(report.easyRead) },
    { part: 'introduction', body: paragraphs(report.background) },
    { part: 'method', body: paragraphs(report.method) },
    ...report.chapters.map((chapter) => ({
      part: 'chapter' as const,
      question: chapter.commissionQuestion,
      heading: chapter.title,
      body: blocks(chapter.blocks),
    })),
    {
      part: 'ladder',
      heading: ladder.title,
      body: paragraphs([
        ...ladder.intro,
        '[[trappan]]',
        ...ladder.steps.flatMap((step) => [`## ${step.title}`, blocks(step.blocks)]),
        `## ${ladder.outroTitle}`,
        ...ladder.outro,
      ]),
    },
    {
      part: 'insights',
      body: paragraphs(report.insights.flatMap((insight) => [`## ${insight.title}`, blocks(insight.blocks)])),
    },
    { part: 'proposals', body: paragraphs(report.proposalsIntro) },
  ];
}

function lineOf(block: ReportBlock, known: Known): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`;
    case 'text':
      return block.text;
    case 'claim':
      return marker('claim', codeOf(known.claim(block.claim)));
    case 'quote':
      return marker('quote', codeOf(known.passage(block.passage)));
  }
}

/** A paragraph where each sentence that counts people says which claim it rests on. */
function marked({ text, claims }: ResultParagraph, audit: Audit, known: Known): string {
  const sentences = text.match(/[^.!?]+[.!?]+[”"]*\s*|[^.!?]+$/gu) ?? [text];
  const rests = sentences.map((): string[] => []);
  for (const id of claims) {
    const word = identifierOf(audit.claims!.find((claim) => claim.id === id)!.quantityWord);
    const at = sentences.findIndex(
      (sentence, index) =>
        quantityWordsIn(sentence).includes(word) && rests[index]!.length < quantityWordsIn(sentence).length,
    );
    rests.at(at)!.push(marker('claim', codeOf(known.claim(id))));
  }
  return sentences.map((sentence, index) => [sentence.trim(), ...rests[index]!].join(' ')).join(' ');
}

/** The text as it stood in the draft, before the unit's remarks had been decided. */
export function asDraft(body: string, remarks: readonly FactualRemark[]): string {
  return remarks.reduce((text, { decision, draftText, finalText }) => {
    if (decision === 'accepted') return text.replace(finalText, draftText);
    // the remark was let stand beside the finding: in the draft there was nothing about it
    const added = finalText.replace(draftText, '').trim();
    return text
      .split('\n\n')
      .filter((line) => added === '' || !line.startsWith(added))
      .join('\n\n');
  }, body);
}
