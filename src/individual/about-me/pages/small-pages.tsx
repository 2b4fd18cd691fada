import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  LinkList,
  Page,
  Paragraphs,
  Quote,
  Radios,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { OwnItem } from '../queries.ts';
import { ABOUT_KINDS } from '../rules.ts';
import { Kind, kindIcons } from './kind.tsx';

/** The participant's order: what matters most first. */
export function OrderPage({ base, items }: { base: string; items: OwnItem[] }) {
  const { t } = useView();
  return (
    <Page title={t('about-me.order')} lead={t('about-me.order-lead')} back={{ href: base }} readAloud>
      <ol class="stack">
        {items.map((item, index) => (
          <li>
            <p>
              <Kind kind={item.kind} />
            </p>
            <Quote>
              <Paragraphs text={item.words} />
            </Quote>
            <Form action={`${base}/${item.id}/flytta`} inline>
              <ButtonRow>
                {index > 0 && (
                  <Button
                    variant="quiet"
                    name="vart"
                    value="upp"
                    icon="arrow-up"
                    about={item.words.slice(0, 60)}
                  >
                    {t('about-me.up')}
                  </Button>
                )}
                {index < items.length - 1 && (
                  <Button
                    variant="quiet"
                    name="vart"
                    value="ner"
                    icon="arrow-down"
                    about={item.words.slice(0, 60)}
                  >
                    {t('about-me.down')}
                  </Button>
                )}
              </ButtonRow>
            </Form>
          </li>
        ))}
      </ol>
      <LinkButton href={base}>{t('about-me.order-done')}</LinkButton>
    </Page>
  );
}

/** Asks once before an item goes: it cannot be had back. */
export function RemovePage({ base, item }: { base: string; item: OwnItem }) {
  const { t } = useView();
  return (
    <Page title={t('about-me.remove-title')} back={{ href: base }} readAloud>
      <Quote>
        <Paragraphs text={item.words} />
      </Quote>
      <p>{t('about-me.remove-text')}</p>
      <ButtonRow>
        <Form action={`${base}/${item.id}/ta-bort`} inline>
          <Button variant="danger">{t('about-me.remove-yes')}</Button>
        </Form>
        <LinkButton href={base} variant="secondary">
          {t('about-me.remove-no')}
        </LinkButton>
      </ButtonRow>
    </Page>
  );
}

interface SuggestProps {
  base: string;
  participant: string;
  values?: FormValues;
  errors?: FieldError[];
}

/** Somebody who comes suggests what could stand here. */
export function SuggestPage({ base, participant, values, errors }: SuggestProps) {
  const { t } = useView();
  return (
    <Page
      title={t('about-me.suggest.title')}
      lead={t('about-me.suggest.lead', { name: participant })}
      back={{ href: base }}
      errors={errors ?? []}
    >
      <Form action={`${base}/foresla`}>
        <Radios
          name="kind"
          legend={t('about-me.field.kind')}
          options={ABOUT_KINDS.map((value) => ({
            value,
            label: t(`about-me.kind.${value}`),
            icon: kindIcons[value],
          }))}
          value={textOf(values, 'kind')}
          error={errorFor(errors, 'kind')}
        />
        <TextArea
          name="words"
          label={t('about-me.suggest.words')}
          hint={t('about-me.suggest.words-hint')}
          value={textOf(values, 'words')}
          error={errorFor(errors, 'words')}
          rows={3}
          maxlength={1000}
        />
        <Button>{t('about-me.suggest.send')}</Button>
      </Form>
    </Page>
  );
}

/** For a participant without a support here: nobody comes who could read. */
export function NoSupportPage() {
  const { t } = useView();
  return (
    <Page title={t('about-me.title')} readAloud>
      <EmptyState title={t('about-me.no-support')}>{t('about-me.no-support-text')}</EmptyState>
      <LinkList items={[{ href: '/mina-rattigheter', title: t('about-me.to-rights') }]} />
    </Page>
  );
}
