import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Section,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { type LetterContent, LetterText } from '../../information-letter/contract.ts';
import type { PublicPage } from '../queries.ts';
import type { Standing } from '../rules.ts';
import { SignUpForm } from './sign-up-fields.tsx';
import { wordList } from './word-list.ts';

/** The page behind an audit's short link: what it is about, what is safe, and the form. */
export function SignUpPage({
  code,
  page,
  letter,
  values,
  errors,
}: {
  code: string;
  page: PublicPage;
  /** whether there is a letter to read */
  letter: boolean;
  values?: FormValues;
  errors?: FieldError[];
}) {
  const { t, lang } = useView();
  const units = wordList(page.units, lang);
  return (
    <Page
      title={t('sign-up.page.title')}
      lead={t('sign-up.page.lead', { units, bureau: page.bureau })}
      readAloud
      unlisted
      errors={errors ?? []}
      scripts={['sign-up-form']}
    >
      <div class="stack" data-intro>
        <Section heading={t('sign-up.page.know')}>
          <ul>
            <li>{t('sign-up.page.know-secret')}</li>
            <li>{t('sign-up.page.know-free')}</li>
            <li>{t('sign-up.page.know-names')}</li>
            <li>{t('sign-up.page.know-support')}</li>
          </ul>
          <Details summary={t('sign-up.page.more')}>
            <p>{t('sign-up.page.more-interview')}</p>
            <p>{t('sign-up.page.more-sealed', { bureau: page.bureau })}</p>
            <p>{t('sign-up.page.more-answers')}</p>
            <p>{t('sign-up.page.more-phone')}</p>
          </Details>
          {letter && (
            <p>
              <a href={`/a/${code}/brev`}>{t('sign-up.page.letter')}</a>
            </p>
          )}
        </Section>
      </div>
      <Section heading={t('sign-up.page.form')}>
        <p>{t('sign-up.page.calm', { send: t('sign-up.own.send') })}</p>
        {page.contact !== '' && (
          <p>
            {t('sign-up.page.talk')} <Unbroken words={page.contact} />
          </p>
        )}
        <SignUpForm
          action={`/a/${code}`}
          recipient={page.recipient}
          eligibility={page.eligibility}
          values={values}
          errors={errors}
          voice="own"
        >
          <p>{t('sign-up.page.then')}</p>
        </SignUpForm>
      </Section>
    </Page>
  );
}

/** The information letter, for who has the short link and not the paper. */
export function SignUpLetterPage({ code, letter }: { code: string; letter: LetterContent }) {
  const { t } = useView();
  return (
    <Page
      title={letter.title}
      back={{ href: `/a/${code}`, label: t('sign-up.page.form') }}
      readAloud
      unlisted
    >
      <LetterText content={letter} />
    </Page>
  );
}

/** A telephone number that is broken over two lines is hard to dial: its figures are held together. */
function Unbroken({ words }: { words: string }) {
  return (
    <>
      {words
        .split(/(\+?\d[\d -]{4,}\d)/)
        .map((part, index) => (index % 2 === 0 ? part : <span class="sign-up-unbroken">{part}</span>))}
    </>
  );
}

/** Where the code from a letter can be written by hand. */
export function CodePage({ typed, errors }: { typed?: string; errors?: FieldError[] }) {
  const { t } = useView();
  return (
    <Page
      title={t('sign-up.code.title')}
      lead={t('sign-up.code.lead')}
      readAloud
      unlisted
      errors={errors ?? []}
    >
      <Form action="/a" method="get">
        <TextField
          name="kod"
          label={t('sign-up.code.field')}
          hint={t('sign-up.code.hint')}
          value={typed}
          error={errorFor(errors, 'kod')}
          autocomplete="off"
          spellcheck={false}
          width="medium"
        />
        <Button>{t('sign-up.code.go')}</Button>
      </Form>
    </Page>
  );
}

/**
 * Thanks, in words that are true whatever became of the form, and the receipt code: the only time it is
 * shown, so the address to use it at stands beside it on paper too.
 */
export function ThanksPage({ receipt, address }: { receipt: string; address: string }) {
  const { t } = useView();
  return (
    <Page title={t('sign-up.thanks.title')} lead={t('sign-up.thanks.lead')} readAloud unlisted>
      <Section heading={t('sign-up.thanks.code')}>
        <p>{t('sign-up.thanks.code-what', { address })}</p>
        <Code code={receipt} />
        <p>{t('sign-up.thanks.code-keep')}</p>
      </Section>
      <Section heading={t('sign-up.thanks.then')}>
        <p>{t('sign-up.thanks.then-call')}</p>
        <p>{t('sign-up.thanks.then-many')}</p>
      </Section>
      <p class="no-print">
        <LinkButton href="/kvitto" variant="secondary">
          {t('sign-up.receipt.title')}
        </LinkButton>
      </p>
    </Page>
  );
}

/** A receipt code, large, in groups that can be copied by hand. */
export function Code({ code }: { code: string }) {
  return (
    <p class="lead">
      <strong>
        {code.split('-').map((group) => (
          <>
            <span class="sign-up-code-group">{group}</span>{' '}
          </>
        ))}
      </strong>
    </p>
  );
}

/** Where a receipt code is written. */
export function ReceiptPage({ values, errors }: { values?: FormValues; errors?: FieldError[] }) {
  const { t } = useView();
  return (
    <Page
      title={t('sign-up.receipt.title')}
      lead={t('sign-up.receipt.lead')}
      readAloud
      unlisted
      errors={errors ?? []}
    >
      <Form action="/kvitto">
        <TextField
          name="kod"
          label={t('sign-up.receipt.field')}
          hint={t('sign-up.receipt.hint')}
          value={textOf(values, 'kod')}
          error={errorFor(errors, 'kod')}
          autocomplete="off"
          spellcheck={false}
        />
        <Button>{t('sign-up.receipt.go')}</Button>
      </Form>
    </Page>
  );
}

/** How it stands, in plain words, and the way to take everything back. */
export function StandingPage({
  code,
  standing,
  contact,
}: {
  code: string;
  standing: Standing;
  contact: string;
}) {
  const { t } = useView();
  return (
    <Page
      title={t(`sign-up.standing.${standing}.title`)}
      lead={t(`sign-up.standing.${standing}.text`)}
      readAloud
      unlisted
    >
      {contact !== '' && (
        <p>
          {t('sign-up.standing.talk')} <Unbroken words={contact} />
        </p>
      )}
      <Section heading={t('sign-up.regret.title')}>
        <p>{t('sign-up.regret.text')}</p>
        <p>{t('sign-up.regret.what')}</p>
        <Form action="/kvitto/ta-tillbaka">
          <input type="hidden" name="kod" value={code} />
          <Button variant="voice">{t('sign-up.regret.do')}</Button>
        </Form>
      </Section>
    </Page>
  );
}

/** Everything is gone. */
export function WithdrawnPage() {
  const { t } = useView();
  return (
    <Page title={t('sign-up.withdrawn.title')} lead={t('sign-up.withdrawn.lead')} readAloud unlisted>
      <Notice kind="success">{t('sign-up.withdrawn.text')}</Notice>
    </Page>
  );
}

/** Too many have tried from one place: what to do, and nothing is lost. */
export function WaitPage() {
  const { t } = useView();
  return (
    <Page title={t('sign-up.wait.title')} lead={t('sign-up.wait.lead')} unlisted>
      <p>{t('sign-up.wait.text')}</p>
    </Page>
  );
}
