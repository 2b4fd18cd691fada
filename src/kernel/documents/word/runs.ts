import { ExternalHyperlink, FootnoteReferenceRun, TextRun } from 'docx';
import { safeAddress } from '../plain-text.ts';
import type { Run } from '../prepare.ts';

export type ParagraphChild = TextRun | ExternalHyperlink | FootnoteReferenceRun;

/** A plain text as runs, one for each line. */
export function lines(text: string, bold = false, italics = false, style?: string): TextRun[] {
  return text
    .split('\n')
    .map((line, at) => new TextRun({ text: line, bold, italics, style, break: at > 0 ? 1 : 0 }));
}

/** Prepared runs as Word's, links and footnotes included. */
export function runs(all: readonly Run[]): ParagraphChild[] {
  return all.flatMap((run): ParagraphChild[] => {
    if (run.kind === 'footnote') return [new FootnoteReferenceRun(run.number)];
    if (run.kind === 'link') {
      return [
        new ExternalHyperlink({ link: run.href, children: lines(run.text, false, false, 'Hyperlink') }),
      ];
    }
    return lines(run.text, run.kind === 'strong', run.kind === 'emphasis');
  });
}

/** An address as a link where it is one that a document may carry, otherwise as text. */
export function addressed(address: string): ParagraphChild {
  const link = safeAddress(address);
  if (link === null) return new TextRun(address);
  return new ExternalHyperlink({ link, children: [new TextRun({ text: address, style: 'Hyperlink' })] });
}
