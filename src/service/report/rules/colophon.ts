import {
  type Block,
  type DocumentModel,
  facts,
  heading,
  paragraph,
} from '../../../kernel/documents/model.ts';
import { listed } from './numbers.ts';
import type { ReportData } from './report.ts';

/** Which edition is being made: its kind, its number among its kind, and the month as readers read it. */
export interface Making {
  edition: 'draft' | 'final' | 'preview';
  number: number;
  /** e.g. "maj 2026" */
  month: string;
}

const EDITION = 'Utgåva';

const editionWords = (edition: Making['edition'], number: number, month: string): string => {
  if (edition === 'final') return `${number}, ${month}`;
  return edition === 'draft' ? `Utkast ${number}` : 'Utkast';
};

/** The same report as another edition: only what it says of itself in the end changes. */
export function asEdition(
  document: DocumentModel,
  edition: 'draft' | 'final',
  number: number,
  month: string,
): DocumentModel {
  const value = editionWords(edition, number, month);
  const blocks = document.blocks.map((block) =>
    block.kind === 'facts'
      ? { ...block, items: block.items.map((item) => (item.label === EDITION ? { ...item, value } : item)) }
      : block,
  );
  return { ...document, blocks };
}

/** What the report says of itself, last. */
export function colophon(
  { bureau, commissioners }: Pick<ReportData, 'bureau' | 'commissioners'>,
  { edition, number, month }: Making,
): Block[] {
  return [
    heading(1, 'Om rapporten'),
    facts([
      { label: 'Gjord av', value: bureau },
      ...(commissioners.length > 0 ? [{ label: 'På uppdrag av', value: listed(commissioners) }] : []),
      { label: EDITION, value: editionWords(edition, number, month) },
    ]),
    paragraph(
      'Alla citat är avidentifierade och trycks med lov av den som har sagt orden. Den som ångrar sig kan alltid höra av sig till oss. Då tar vi bort citatet och ger ut rapporten på nytt.',
      'small',
    ),
  ];
}
