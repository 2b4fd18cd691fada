import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
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
import { letterOnScreen } from '../letter-on-screen.ts';
import type { PublicPage } from '../queries.ts';
import type { Standing } from '../rules.ts';
import { ReachWords } from './reach-words.tsx';
import { ReceiptCode } from './receipt-code.tsx';
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
            {t('sign-up.page.talk')} <ReachWords words={page.contact} />
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

/** The information letter on a screen, for who has the short link and not the paper. It ends where one signs up. */
export function SignUpLetterPage({ code, letter }: { code: string; letter: LetterContent }) {
  const { t } = useView();
  return (
    <Page title={letter.title} back={{ href: `/a/${code}` }} readAloud unlisted>
      <LetterText
        content={letterOnScreen(letter, t('sign-up.page.form'))}
        words={(text) => <ReachWords words={text} />}
      />
      <p class="no-print">
        <LinkButton href={`/a/${code}`}>{t('sign-up.page.form')}</LinkButton>
      </p>
    </Page>
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
 * Thanks, in words that are true whatever became of the form and the same for everybody, and the receipt code: the only
 * time it is shown, so the address to use it at stands beside it on paper too.
 */
export function ThanksPage({
  receipt,
  address,
  contact,
}: {
  receipt: string;
  address: string;
  /** whom to call, in the coordinator's own words; '' where nobody is named */
  contact: string;
}) {
  const { t } = useView();
  return (
    <Page title={t('sign-up.thanks.title')} lead={t('sign-up.thanks.lead')} readAloud unlisted>
      <Section heading={t('sign-up.thanks.code')}>
        <p>{t('sign-up.thanks.code-what', { address })}</p>
        <ReceiptCode code={receipt} />
        <p>{t('sign-up.thanks.code-keep')}</p>
      </Section>
      <Section heading={t('sign-up.thanks.then')}>
        <p>{t('sign-up.thanks.then-call')}</p>
        {contact !== '' && (
          <p>
            {t('sign-up.thanks.then-silent')} <ReachWords words={contact} />
          </p>
        )}
        <p>{t('sign-up.thanks.then-many')}</p>
        <p class="soft">{t('sign-up.thanks.then-same')}</p>
      </Section>
      <p class="no-print">
        <LinkButton href="/kvitto" variant="secondary">
          {t('sign-up.receipt.title')}
        </LinkButton>
      </p>
    </Page>
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

/** How it stands, in plain words, and a quiet way out. */
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
          {t('sign-up.standing.talk')} <ReachWords words={contact} />
        </p>
      )}
      <Form action="/kvitto/lamna">
        <input type="hidden" name="kod" value={code} />
        <Button variant="quiet">{t('sign-up.regret.ask')}</Button>
      </Form>
    </Page>
  );
}

/** What goes when somebody leaves, and their own yes or no. The code is in the forms, never in an address. */
export function RegretPage({ code }: { code: string }) {
  const { t } = useView();
  return (
    <Page title={t('sign-up.regret.title')} lead={t('sign-up.regret.lead')} readAloud unlisted>
      <p>{t('sign-up.regret.what')}</p>
      <ul>
        <li>{t('sign-up.regret.what-details')}</li>
        <li>{t('sign-up.regret.what-booking')}</li>
        <li>{t('sign-up.regret.what-said')}</li>
      </ul>
      <p>{t('sign-up.regret.final')}</p>
      <Form action="/kvitto/ta-tillbaka">
        <input type="hidden" name="kod" value={code} />
        <ButtonRow>
          <Button variant="voice">{t('sign-up.regret.do')}</Button>
          <Button variant="voice" formaction="/kvitto">
            {t('sign-up.regret.stay')}
          </Button>
        </ButtonRow>
      </Form>
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
