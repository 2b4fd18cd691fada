import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkList,
  Page,
  Section,
  SummaryList,
  Tag,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Candidate, LookedAfter } from '../queries.ts';

const others = '/forslag-pa-mal/fran-andra';

interface Typed {
  values?: FormValues;
  errors?: FieldError[];
}

/** What many have chosen and nobody has reworded yet, and what has been released. */
export function OthersPage({
  candidates,
  released,
  errors,
}: { candidates: Candidate[]; released: LookedAfter[] } & Typed) {
  const { t } = useView();
  return (
    <Page title={t('suggestions.others.title')} lead={t('suggestions.others.lead')} errors={errors ?? []}>
      <Section heading={t('suggestions.others.candidates')}>
        {candidates.length === 0 ? (
          <EmptyState title={t('suggestions.others.none')}>{t('suggestions.others.none-text')}</EmptyState>
        ) : (
          <>
            <LinkList
              items={candidates.map(({ area, words }) => ({
                href: `${others}/ny?${new URLSearchParams({ omrade: area, ord: words })}`,
                title: words,
                detail: t(`plan.area.${area}`),
              }))}
            />
            <p class="soft">{t('suggestions.others.none-text')}</p>
          </>
        )}
      </Section>
      {released.length > 0 && (
        <Section heading={t('suggestions.others.released')}>
          <LinkList
            items={released.map(({ id, area, words, state }) => ({
              href: `${others}/${id}`,
              title: words,
              detail: t(`plan.area.${area}`),
              ...(state === 'withdrawn' ? { aside: <Tag>{t('suggestions.others.withdrawn')}</Tag> } : {}),
            }))}
          />
        </Section>
      )}
    </Page>
  );
}

/** Puts what many have chosen in new words, or leaves it out. */
export function RewordPage({ candidate, values, errors }: { candidate: Candidate } & Typed) {
  const { t } = useView();
  return (
    <Page title={t('suggestions.reword.title')} back={{ href: others }} errors={errors ?? []}>
      <SummaryList
        rows={[
          { key: t('suggestions.reword.chosen'), value: candidate.words },
          { key: t('suggestions.field.area'), value: t(`plan.area.${candidate.area}`) },
        ]}
      />
      <Form action={others}>
        <input type="hidden" name="area" value={candidate.area} />
        <input type="hidden" name="key" value={candidate.words} />
        <TextField
          name="words"
          label={t('suggestions.reword.words')}
          hint={t('suggestions.reword.words-hint')}
          value={textOf(values, 'words')}
          error={errorFor(errors, 'words')}
          maxlength={200}
          width="full"
        />
        <ButtonRow>
          <Button name="action" value="slapp">
            {t('suggestions.reword.release')}
          </Button>
          <Button variant="quiet" name="action" value="lagg-undan">
            {t('suggestions.reword.set-aside')}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}

/** Changes the words of what has been released, or withdraws it. */
export function EditPage({ suggestion, values, errors }: { suggestion: LookedAfter } & Typed) {
  const { t } = useView();
  const released = suggestion.state === 'released';
  return (
    <Page
      title={t('suggestions.edit.title')}
      lead={t(`plan.area.${suggestion.area}`)}
      back={{ href: others }}
      errors={errors ?? []}
    >
      <Form action={`${others}/${suggestion.id}`} version={suggestion.version}>
        <TextField
          name="words"
          label={t('suggestions.reword.words')}
          hint={t('suggestions.reword.words-hint')}
          value={values ? textOf(values, 'words') : suggestion.words}
          error={errorFor(errors, 'words')}
          maxlength={200}
          width="full"
        />
        <ButtonRow>
          <Button name="action" value="spara">
            {t('suggestions.edit.save')}
          </Button>
          <Button variant="quiet" name="action" value={released ? 'dra-in' : 'slapp'}>
            {t(released ? 'suggestions.edit.withdraw' : 'suggestions.edit.release-again')}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
