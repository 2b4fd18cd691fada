import type { Language } from './model.ts';

/** The few words that writers add by themselves. They stand here, and not among the interface's texts, because a document's language is its own and not its reader's. */
export type Words = {
  contents: string;
  figure: string;
  table: string;
  proposal: string;
  pagePrefix: string;
  pageOf: string;
  footnotes: string;
  backToText: string;
  tableBehind: string;
  quoteOpen: string;
  quoteClose: string;
  innerQuoteOpen: string;
  innerQuoteClose: string;
};

const words: Record<Language, Words> = {
  sv: {
    contents: 'Innehåll',
    figure: 'Figur',
    table: 'Tabell',
    proposal: 'Förslag',
    pagePrefix: 'Sida ',
    pageOf: ' av ',
    footnotes: 'Fotnoter',
    backToText: 'Tillbaka till texten',
    tableBehind: 'Bilden som tabell',
    quoteOpen: '”',
    quoteClose: '”',
    innerQuoteOpen: '’',
    innerQuoteClose: '’',
  },
  en: {
    contents: 'Contents',
    figure: 'Figure',
    table: 'Table',
    proposal: 'Proposal',
    pagePrefix: 'Page ',
    pageOf: ' of ',
    footnotes: 'Footnotes',
    backToText: 'Back to the text',
    tableBehind: 'The picture as a table',
    quoteOpen: '“',
    quoteClose: '”',
    innerQuoteOpen: '‘',
    innerQuoteClose: '’',
  },
};

/** The writers' own words in the document's language. */
export function wordsFor(language: Language): Words {
  return words[language];
}
