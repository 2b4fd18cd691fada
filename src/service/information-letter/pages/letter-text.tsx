import type { Child } from 'hono/jsx';
import { CopyLink, Qr, Section, useView } from '../../../ui/kit.ts';
import { type LetterContent, partsOf } from '../rules.ts';

type Words = (text: string) => Child;

/** A section's plain text as paragraphs and lists; `words` says how each line is shown, where it is more than text. */
export function BodyText({ body, words = (text) => text }: { body: string; words?: Words | undefined }) {
  return (
    <>
      {partsOf(body).map((part) =>
        part.kind === 'bullets' ? (
          <ul>
            {part.items.map((item) => (
              <li>{words(item)}</li>
            ))}
          </ul>
        ) : (
          <p>
            {part.lines.map((line, index) => (
              <>
                {index > 0 && <br />}
                {words(line)}
              </>
            ))}
          </p>
        ),
      )}
    </>
  );
}

/** Where to sign up: the address as it is written, and the same as a picture of our own making. */
export interface SignUpLink {
  address: string;
  svg: string;
}

/** The letter's sections, in the letter's own language; with `link`, the way to sign up stands where it is told of. */
export function LetterText({
  content,
  link,
  words,
}: {
  content: Pick<LetterContent, 'language' | 'sections'>;
  link?: SignUpLink | undefined;
  words?: Words;
}) {
  const { t } = useView();
  return (
    <div class="section stack" lang={content.language}>
      {content.sections.map((section) => {
        const inner = (
          <>
            <BodyText body={section.body} words={words} />
            {section.name === 'sign-up' && link && (
              <Qr
                svg={link.svg}
                label={t('information-letter.qr')}
                // what is typed from paper is as short as it can be
                url={link.address.replace(/^https?:\/\//, '')}
              />
            )}
          </>
        );
        return section.heading === '' ? inner : <Section heading={section.heading}>{inner}</Section>;
      })}
    </div>
  );
}

/** The short link to hand on, or what it waits for. */
export function LinkToHandOn({ link }: { link: SignUpLink | undefined }) {
  const { t } = useView();
  return link ? (
    <CopyLink label={t('information-letter.link')} url={link.address} />
  ) : (
    <p>{t('information-letter.no-link')}</p>
  );
}
