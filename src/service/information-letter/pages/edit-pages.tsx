import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Checkbox,
  Checkboxes,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Radios,
  Section,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Draft } from '../queries.ts';
import { type DraftSection, mayBeLeftOut, ways } from '../rules.ts';
import { BodyText } from './letter-text.tsx';
import { ReadingAdvice } from './reading-advice.tsx';

interface Filled {
  values?: FormValues;
  errors?: FieldError[];
}

/** What the bureau adds to the commission: who may take part, how and when, gift, and whom to reach. */
export function FactsPage({ draft, values, errors }: { draft: Draft } & Filled) {
  const { t } = useView();
  const path = `/granskningar/${draft.auditId}/brev`;
  const { source } = draft;
  const stands: Record<string, string> = {
    title: source.title,
    place: source.place,
    period: source.period,
    gift: source.gift,
    contactName: source.contact.name,
    phone: source.contact.phone,
    email: source.contact.email,
  };
  const field = (
    name: string,
    key: string,
    extra: { type?: 'email' | 'tel'; hint?: string; optional?: boolean } = { optional: true },
  ) => (
    <TextField
      name={name}
      label={t(`information-letter.field.${key}`)}
      value={values ? textOf(values, name) : stands[name]}
      error={errorFor(errors, name)}
      {...extra}
    />
  );
  return (
    <Page
      title={t('information-letter.facts.title')}
      lead={t('information-letter.facts.lead')}
      back={{ href: path, label: t('information-letter.title') }}
      errors={errors ?? []}
    >
      <Form action={`${path}/uppgifter`} version={draft.version}>
        <Radios
          name="language"
          legend={t('information-letter.field.language')}
          options={[
            { value: 'sv', label: t('information-letter.language.sv') },
            { value: 'en', label: t('information-letter.language.en') },
          ]}
          value={values ? textOf(values, 'language') : source.language}
          error={errorFor(errors, 'language')}
          row
        />
        {field('title', 'title', { optional: true, hint: t('information-letter.hint.title') })}
        <TextArea
          name="eligibility"
          label={t('information-letter.field.eligibility')}
          hint={t('information-letter.hint.eligibility')}
          value={values ? textOf(values, 'eligibility') : source.eligibility}
          error={errorFor(errors, 'eligibility')}
          rows={2}
        />
        <Checkboxes
          name="ways"
          legend={t('information-letter.field.ways')}
          options={ways.map((way) => ({ value: way, label: t(`information-letter.way.${way}`) }))}
          values={values ? textsOf(values, 'ways') : source.ways}
          error={errorFor(errors, 'ways')}
        />
        {field('place', 'place', { optional: true, hint: t('information-letter.hint.place') })}
        {field('period', 'period', { optional: true, hint: t('information-letter.hint.period') })}
        {field('gift', 'gift', { optional: true, hint: t('information-letter.hint.gift') })}
        {field('contactName', 'contact-name')}
        {field('phone', 'phone', { optional: true, type: 'tel' })}
        {field('email', 'email', { optional: true, type: 'email' })}
        <Button>{t('information-letter.save')}</Button>
      </Form>
    </Page>
  );
}

interface SectionProps extends Filled {
  draft: Draft;
  section: DraftSection;
}

/** One section in one's own words. */
export function SectionPage({ draft, section, values, errors }: SectionProps) {
  const { t } = useView();
  const path = `/granskningar/${draft.auditId}/brev`;
  const action = `${path}/del/${section.name}`;
  const body = values ? textOf(values, 'body') : section.body;
  return (
    <Page
      title={t('information-letter.edit.title')}
      lead={section.heading}
      back={{ href: `${path}#del-${section.name}`, label: t('information-letter.title') }}
      errors={errors ?? []}
    >
      <Form action={action} version={draft.versions[section.name] ?? 0}>
        <TextField
          name="heading"
          label={t('information-letter.field.heading')}
          value={values ? textOf(values, 'heading') : section.heading}
          error={errorFor(errors, 'heading')}
          optional
        />
        <TextArea
          name="body"
          label={t('information-letter.field.body')}
          hint={t('information-letter.hint.body')}
          value={body}
          error={errorFor(errors, 'body')}
          rows={10}
        />
        {mayBeLeftOut(section.name) && (
          <Checkbox
            name="leftOut"
            label={t('information-letter.field.left-out')}
            checked={values ? textOf(values, 'leftOut') === 'ja' : section.leftOut}
          />
        )}
        <Button>{t('information-letter.save')}</Button>
      </Form>
      <Section heading={t('information-letter.reading.title')}>
        <ReadingAdvice text={body} names={draft.names} />
        <p class="soft">{t('information-letter.reading.advice')}</p>
      </Section>
      {section.own && (
        <Details summary={t('information-letter.anew.section')}>
          <p>{t('information-letter.anew.section-text')}</p>
          <Form action={`${action}/borja-om`}>
            <Button variant="secondary">{t('information-letter.anew.section')}</Button>
          </Form>
        </Details>
      )}
    </Page>
  );
}

/** Before everything is begun anew: the words that would go. */
export function AnewPage({ draft }: { draft: Draft }) {
  const { t } = useView();
  const path = `/granskningar/${draft.auditId}/brev`;
  return (
    <Page
      title={t('information-letter.anew.title')}
      lead={t('information-letter.anew.text')}
      back={{ href: path, label: t('information-letter.title') }}
    >
      {draft.sections
        .filter((section) => section.own)
        .map((section) => (
          <Section heading={section.heading || t('information-letter.section.more')}>
            <BodyText body={section.body} />
          </Section>
        ))}
      <Form action={`${path}/borja-om`}>
        <ButtonRow>
          <Button variant="danger">{t('information-letter.anew.do')}</Button>
          <LinkButton variant="quiet" href={path}>
            {t('information-letter.anew.keep')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
