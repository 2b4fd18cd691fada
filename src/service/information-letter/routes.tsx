import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { toPdf } from '../../kernel/documents/pdf.ts';
import { qrSvg } from '../../kernel/documents/qr.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { messages, versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { signUpPath } from '../sign-up/contract.ts';
import { beginAnew, saveFacts, saveSection, sayReady } from './commands.ts';
import { letterDocument } from './document.ts';
import { factsForm, readyForm, sectionForm } from './form.ts';
import { AnewPage, FactsPage, SectionPage } from './pages/edit-pages.tsx';
import type { SignUpLink } from './pages/letter-text.tsx';
import { NotReadyPage, ReadPage } from './pages/read-page.tsx';
import { WritePage } from './pages/write-page.tsx';
import { type Draft, findDraft, findOutside, findReady, fingerprint, isSame } from './queries.ts';
import { isSectionName, type LetterContent, type SectionName } from './rules.ts';

const letterPath = (auditId: string) => `/granskningar/${auditId}/brev`;
const empty = z.looseObject({});

async function draftOf(tx: Tx, c: AppContext): Promise<Draft> {
  const draft = await findDraft(tx, idParam(c, 'audit'));
  if (!draft) throw new NoSuchPage();
  return draft;
}

function sectionOf(c: AppContext): SectionName {
  const name = c.req.param('section') ?? '';
  if (!isSectionName(name)) throw new NoSuchPage();
  return name;
}

async function linkOf(tx: Tx, c: AppContext, auditId: string): Promise<SignUpLink | undefined> {
  const path = await signUpPath(tx, auditId);
  const address = path && `${c.get('baseUrl')}${path}`;
  return address ? { address, svg: qrSvg(address) } : undefined;
}

async function writePage(tx: Tx, c: AppContext, errors: FieldError[] = []) {
  const draft = await draftOf(tx, c);
  return (
    <WritePage
      draft={draft}
      read={fingerprint(draft.content)}
      same={isSame(draft)}
      link={await linkOf(tx, c, draft.auditId)}
      mayReady={c.get('session')?.hat?.role === 'audit-coordinator'}
      errors={messages(c.get('t'), errors)}
    />
  );
}

async function sectionPage(tx: Tx, c: AppContext, values?: FormValues, errors: FieldError[] = []) {
  const draft = await draftOf(tx, c);
  const name = sectionOf(c);
  return (
    <SectionPage
      draft={draft}
      section={draft.sections.find((section) => section.name === name)!}
      {...(values ? { values } : {})}
      errors={messages(c.get('t'), errors)}
    />
  );
}

/** The letter that an address asks for: the ready one, or the draft for those who write it. */
async function letterOf(
  tx: Tx,
  c: AppContext,
): Promise<{ auditId: string; content: LetterContent; readyOn: string | null; inside: boolean } | undefined> {
  const auditId = idParam(c, 'audit');
  const draft = await findDraft(tx, auditId);
  // the public reads a published audit's letter in the report; these pages are for those it is about
  if (!draft && !(await findOutside(tx, auditId))) return undefined;
  const ready = await findReady(tx, auditId);
  if (draft && (!ready || c.req.query('utkast') === 'ja')) {
    return { auditId, content: draft.content, readyOn: null, inside: true };
  }
  return ready && { auditId, content: ready.content, readyOn: ready.readyOn, inside: draft !== undefined };
}

async function readPage(tx: Tx, c: AppContext) {
  const letter = await letterOf(tx, c);
  if (!letter) return undefined;
  const { auditId, content, readyOn, inside } = letter;
  return (
    <ReadPage
      auditId={auditId}
      content={content}
      readyOn={readyOn}
      link={await linkOf(tx, c, auditId)}
      back={
        inside
          ? { href: letterPath(auditId), label: c.get('t')('information-letter.title') }
          : { href: `/granskningar/${auditId}` }
      }
    />
  );
}

/** A file's name from a letter's title: letters, figures and hyphens. */
const fileName = (title: string) =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'brev'
  }.pdf`;

/** Paths of the information letter: writing it, reading it, and the paper. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/granskningar/:audit/brev';

  app.get(
    base,
    read(async (tx, c) => {
      const auditId = idParam(c, 'audit');
      if (await findDraft(tx, auditId)) return writePage(tx, c);
      const outside = await findOutside(tx, auditId);
      if (!outside) return undefined;
      return (await readPage(tx, c)) ?? <NotReadyPage auditId={auditId} title={outside.title} />;
    }),
  );

  app.get(
    `${base}/utskrift`,
    read((tx, c) => readPage(tx, c)),
  );

  // the PDF is set outside the transaction: it takes a second, and holds nothing open meanwhile
  app.get('/granskningar/:audit/brev.pdf', async (c) => {
    let letter: { content: LetterContent; link: SignUpLink | undefined } | undefined;
    const answer = await read(async (tx) => {
      const found = await letterOf(tx, c);
      if (!found) return undefined;
      letter = { content: found.content, link: await linkOf(tx, c, found.auditId) };
      return c.body(null, 204);
    })(c, async () => {});
    if (!letter) return answer;
    const { content, link } = letter;
    const pdf = await toPdf(letterDocument(content, link?.address, createTranslate(content.language)));
    c.header('content-type', 'application/pdf');
    c.header(
      'content-disposition',
      `inline; filename*=UTF-8''${encodeURIComponent(fileName(content.title))}`,
    );
    return c.body(pdf as Uint8Array<ArrayBuffer>);
  });

  app.get(
    `${base}/uppgifter`,
    read(async (tx, c) => <FactsPage draft={await draftOf(tx, c)} />),
  );
  app.post(
    `${base}/uppgifter`,
    command({
      form: factsForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const { auditId } = await draftOf(tx, c);
        const result = await saveFacts(tx, auditId, versionOf(values), input);
        if (result.ok) return { to: letterPath(auditId) };
        if ('errors' in result) return { refused: result.errors };
        const { source, version } = result.stands;
        const { contact } = source;
        return conflictOf(c, values, version, [
          { name: 'title', label: 'information-letter.field.title', theirs: source.title },
          { name: 'eligibility', label: 'information-letter.field.eligibility', theirs: source.eligibility },
          { name: 'place', label: 'information-letter.field.place', theirs: source.place },
          { name: 'period', label: 'information-letter.field.period', theirs: source.period },
          { name: 'gift', label: 'information-letter.field.gift', theirs: source.gift },
          { name: 'contactName', label: 'information-letter.field.contact-name', theirs: contact.name },
          { name: 'phone', label: 'information-letter.field.phone', theirs: contact.phone },
          { name: 'email', label: 'information-letter.field.email', theirs: contact.email },
        ]);
      },
      again: async (tx, c, values, errors) => (
        <FactsPage draft={await draftOf(tx, c)} values={values} errors={messages(c.get('t'), errors)} />
      ),
    }),
  );

  app.get(
    `${base}/del/:section`,
    read((tx, c) => sectionPage(tx, c)),
  );
  app.post(
    `${base}/del/:section`,
    command({
      form: sectionForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const { auditId } = await draftOf(tx, c);
        const name = sectionOf(c);
        const result = await saveSection(tx, auditId, name, versionOf(values), input);
        if (result.ok) return { to: `${letterPath(auditId)}#del-${name}` };
        if ('errors' in result) return { refused: result.errors };
        const { heading, body } = result.stands.sections.find((section) => section.name === name)!;
        return conflictOf(c, values, result.stands.versions[name] ?? 0, [
          { name: 'heading', label: 'information-letter.field.heading', theirs: heading },
          { name: 'body', label: 'information-letter.field.body', theirs: body },
        ]);
      },
      again: (tx, c, values, errors) => sectionPage(tx, c, values, errors),
    }),
  );
  app.post(
    `${base}/del/:section/borja-om`,
    command({
      form: empty,
      run: async (tx, _input, c): Promise<Outcome> => {
        const { auditId } = await draftOf(tx, c);
        const name = sectionOf(c);
        const result = await beginAnew(tx, auditId, name);
        return result.ok ? { to: `${letterPath(auditId)}#del-${name}` } : { refused: result.errors };
      },
      again: (tx, c, _values, errors) => writePage(tx, c, errors),
    }),
  );

  app.get(
    `${base}/borja-om`,
    read(async (tx, c) => <AnewPage draft={await draftOf(tx, c)} />),
  );
  app.post(
    `${base}/borja-om`,
    command({
      form: empty,
      run: async (tx, _input, c): Promise<Outcome> => {
        const { auditId } = await draftOf(tx, c);
        const result = await beginAnew(tx, auditId);
        return result.ok ? { to: letterPath(auditId) } : { refused: result.errors };
      },
      again: (tx, c, _values, errors) => writePage(tx, c, errors),
    }),
  );

  app.post(
    `${base}/klart`,
    command({
      form: readyForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const { auditId } = await draftOf(tx, c);
        if (c.get('session')?.hat?.role !== 'audit-coordinator') throw new NoSuchPage();
        const result = await sayReady(tx, auditId, input.read);
        return result.ok ? { to: letterPath(auditId) } : { refused: result.errors };
      },
      again: (tx, c, _values, errors) => writePage(tx, c, errors),
    }),
  );
}
