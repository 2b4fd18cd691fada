import { type Block, bullets, heading, type ItemInput, paragraph } from '../../../kernel/documents/model.ts';
import type { ReportData, ReportGuide, ReportLetter } from './report.ts';

/** What stands last: the guide with the commission questions it was made from, and the letter (source/000, appendices). */
export function appendices({ guide, letter }: Pick<ReportData, 'guide' | 'letter'>): Block[] {
  const parts = [
    ...(guide ? [{ title: 'Frågeguide', blocks: guideBlocks(guide) }] : []),
    ...(letter ? [{ title: 'Informationsbrev', blocks: letterBlocks(letter) }] : []),
  ];
  return parts.flatMap(({ title, blocks }, at) => [heading(1, `Bilaga ${at + 1}. ${title}`), ...blocks]);
}

function guideBlocks(guide: ReportGuide): Block[] {
  const blocks: Block[] = [
    paragraph(
      'Frågorna ställs i den ordning som passar samtalet, och den som svarar får alltid hoppa över. Uppdragets frågor, som står som rubriker, ställs inte. De visar bara vad frågorna under dem hör till.',
    ),
    ...guide.opening.split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [paragraph(line)])),
    heading(2, 'Frågorna'),
  ];
  let before: string | null | undefined;
  let number = 0;
  for (const question of guide.questions) {
    const under = question.commissionQuestion;
    if (under !== before) {
      blocks.push(heading(3, under === null ? 'Övrigt' : `Uppdragets fråga: ${under}`));
      before = under;
    }
    number += 1;
    blocks.push(paragraph(`${number}. ${question.text}`));
    const more = followUps(question);
    if (more.length > 0) blocks.push(bullets(more));
  }
  for (const line of guide.closing.split(/\n+/)) if (line.trim() !== '') blocks.push(paragraph(line));
  return blocks;
}

function followUps(question: ReportGuide['questions'][number]): ItemInput[] {
  return [
    question.followUpHow && question.followUpHow,
    question.followUpYes && `Om ja: ${question.followUpYes}`,
    question.followUpNo && `Om nej: ${question.followUpNo}`,
  ].filter((text) => text !== '');
}

function letterBlocks(letter: ReportLetter): Block[] {
  return [
    heading(2, letter.title),
    ...letter.sections.flatMap((section): Block[] => [
      ...(section.heading === '' ? [] : [heading(3, section.heading)]),
      ...section.parts.flatMap((part): Block[] =>
        part.kind === 'bullets' ? [bullets(part.items)] : part.lines.map((line) => paragraph(line)),
      ),
    ]),
  ];
}
