import { appendices } from './appendices.ts';
import { colophon, type Making } from './colophon.ts';
import { listed } from './numbers.ts';
import { partText } from './parts.ts';
import type { ReportData } from './report.ts';
import type { Snapshot } from './withdrawal.ts';
import { Writer } from './writer.ts';

/** Puts a report together. Pure: the same data give the same document (issue A, item 11; source/000 for the genre). */
export function assemble(data: ReportData, making: Making): Snapshot {
  const writer = new Writer(data);
  const title = partText(data, { part: 'title', questionId: null });
  writer.front();
  writer.introduction();
  writer.method();
  for (const question of data.questions) writer.chapter(question);
  writer.ladder();
  writer.insights();
  writer.proposals();
  writer.add(...appendices(data));
  writer.add(...colophon(data, making));
  writer.fitContents();
  const units = listed(data.units);
  return {
    document: {
      title: title.heading || data.title,
      subtitle: title.body.trim() || `Brukarrevision av ${units}`,
      language: 'sv',
      author: data.bureau,
      date: making.month.charAt(0).toUpperCase() + making.month.slice(1),
      layout: 'report',
      cover: {
        sort: making.edition === 'final' ? 'Brukarrevision' : 'Utkast till brukarrevision',
        lines: [
          data.bureau,
          ...(data.commissioners.length > 0 ? [`På uppdrag av ${listed(data.commissioners)}`] : []),
        ],
      },
      // the title stands at the top of every page already
      footer: making.edition === 'final' ? data.bureau : 'Utkast. Får inte spridas.',
      blocks: writer.blocks,
    },
    sources: writer.sources,
  };
}
