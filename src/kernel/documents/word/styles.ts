import { BorderStyle, type IPropertiesOptions, LevelFormat } from 'docx';
import { wordFont } from '../fonts.ts';

export const look = {
  font: 'Atkinson Hyperlegible Next',
  ink: '1D2528',
  muted: '434B4D',
  green: '0F4D36',
  marigold: 'D98E04',
  tint: 'F6F0E2',
  line: 'D9CFBC',
} as const;

const based = (id: string, name: string) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
});

/** Word's own styles in the product's look. Sizes in half points, distances in twentieths of a point. */
export function styles(language: 'sv-SE' | 'en-GB'): IPropertiesOptions['styles'] {
  const heading = (size: number, color: string, before: number) => ({
    run: { size, bold: true, color, font: look.font },
    paragraph: { spacing: { before, after: 160, line: 264 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: look.font, size: 23, color: look.ink, language: { value: language } },
        paragraph: { spacing: { after: 160, line: 312 } },
      },
      title: {
        run: { size: 72, bold: true, color: look.green, font: look.font },
        paragraph: { spacing: { before: 240, after: 240, line: 264 } },
      },
      heading1: heading(44, look.green, 480),
      heading2: heading(31, look.ink, 400),
      heading3: heading(25, look.ink, 320),
      heading4: heading(23, look.muted, 280),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
      caption: {
        run: { bold: true, size: 20, color: look.ink },
        paragraph: { spacing: { before: 200, after: 100 } },
      },
      hyperlink: { run: { color: look.green, underline: {} } },
      footnoteText: { run: { size: 18 } },
    },
    paragraphStyles: [
      { ...based('Subtitle', 'Subtitle'), run: { size: 32 } },
      { ...based('Lead', 'Lead'), run: { size: 26 } },
      { ...based('Small', 'Small'), run: { size: 19, color: look.muted } },
      { ...based('CoverLine', 'Cover line'), run: { size: 24 }, paragraph: { spacing: { after: 60 } } },
      { ...based('TOCHeading', 'TOC Heading'), ...heading(44, look.green, 0) },
      {
        ...based('Quote', 'Quote'),
        run: { size: 24 },
        paragraph: {
          indent: { left: 340, right: 200 },
          spacing: { before: 160, after: 200 },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: look.marigold, space: 12 } },
        },
      },
      {
        ...based('BoxTitle', 'Box title'),
        run: { bold: true, size: 25, color: look.green },
        paragraph: { keepNext: true },
      },
      {
        ...based('Facts', 'Facts'),
        paragraph: { indent: { left: 2600, hanging: 2600 }, spacing: { after: 80 } },
      },
      {
        ...based('TableText', 'Table text'),
        run: { size: 20 },
        paragraph: { spacing: { before: 60, after: 60, line: 264 } },
      },
      {
        ...based('Running', 'Running'),
        run: { size: 18, color: look.muted },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}

const levels = (format: 'bullet' | 'decimal') =>
  [0, 1, 2, 3].map((level) => ({
    level,
    format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text: format === 'bullet' ? (level % 2 === 0 ? '•' : '–') : `%${level + 1}.`,
    style: { paragraph: { indent: { left: 400 + level * 380, hanging: 320 } } },
  }));

export const numbering: IPropertiesOptions['numbering'] = {
  config: [
    { reference: 'bullet', levels: levels('bullet') },
    { reference: 'number', levels: levels('decimal') },
  ],
};

/** The product's face inside the file, so that it looks the same where the face is not installed. */
export function embeddedFonts(): IPropertiesOptions['fonts'] {
  return [{ name: look.font, ...wordFont(look.font) }];
}
