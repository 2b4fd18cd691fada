import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Details,
  type FieldError,
  Form,
  Notice,
  Page,
  Quote,
  Section,
  Timeline,
  useView,
} from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import { taperPath } from '../contract.ts';
import type { PathStep, Taper } from '../queries.ts';
import { stepDown, stepUp } from '../rules.ts';
import { Staircase } from './staircase.tsx';

interface Props {
  support: Support;
  taper: Taper;
  /** the participant's own to look back on; empty to anybody else */
  path: PathStep[];
  errors?: FieldError[];
}

/** Where it stands on the stairs, and the steps beside. */
export function TaperPage({ support, taper, path, errors = [] }: Props) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const base = taperPath(support.id, taper.id);
  const down = stepDown(taper.step);
  const up = stepUp(taper.step);
  const last = path.at(-1);
  return (
    <Page
      title={t(`tapering.page.${taper.kind}`)}
      back={{ href: taperPath(support.id) }}
      readAloud={own}
      errors={errors}
    >
      {taper.byParticipant ? <Quote>{taper.words}</Quote> : <p>{taper.words}</p>}
      {taper.step !== 'none' && (
        <p>
          {t(own ? `tapering.now.own.${taper.kind}` : `tapering.now.staff.${taper.kind}`, {
            often: t(`tapering.often.${taper.step}`),
            who: taper.participant,
          })}
        </p>
      )}
      {taper.step === 'none' && !own && <p>{t('tapering.there-staff', { who: taper.participant })}</p>}
      {own && last?.by && (
        <p>
          {t(path.length > 1 ? 'tapering.by' : 'tapering.begun-by', {
            who: last.by,
            day: formatDay(last.day, lang, { weekday: false, year: true }),
          })}
        </p>
      )}
      <Staircase step={taper.step} own={own} />
      {taper.step === 'none' && own && <Notice kind="success">{t('tapering.there')}</Notice>}
      {taper.endedOn === null && (
        <Form action={`${base}/steg`}>
          <ButtonRow>
            {down && (
              <Button name="step" value={down} variant={own ? 'voice' : 'primary'}>
                {t('tapering.down', { often: t(`tapering.often.${down}`) })}
              </Button>
            )}
            {up && (
              <Button name="step" value={up} variant="secondary">
                {t('tapering.up', { often: t(`tapering.often.${up}`) })}
              </Button>
            )}
          </ButtonRow>
        </Form>
      )}
      {!own && <p class="soft">{t('tapering.theirs')}</p>}
      {own && taper.endedOn === null && (
        <Section heading={t('tapering.choices')}>
          <p>{t(taper.shown ? 'tapering.shown.yes' : 'tapering.shown.no')}</p>
          <p class="soft">{t('tapering.counted')}</p>
          <Form action={`${base}/visa`} inline>
            {!taper.shown && <input type="hidden" name="shown" value="ja" />}
            <Button variant="secondary">
              {t(taper.shown ? 'tapering.shown.hide' : 'tapering.shown.show')}
            </Button>
          </Form>
        </Section>
      )}
      {own && path.length > 1 && (
        <Details summary={t('tapering.path')}>
          <Timeline
            label={t('tapering.path')}
            items={path.map(({ step, day, by }, index) => ({
              when: formatDay(day, lang),
              dateTime: day,
              title: t(`tapering.step.${step}`),
              voice: by === null,
              ...(by === null
                ? {}
                : { body: t(index > 0 ? 'tapering.path.by' : 'tapering.path.begun-by', { who: by }) }),
            }))}
          />
        </Details>
      )}
      {own && taper.endedOn === null && (
        <Form action={`${base}/sluta`} inline>
          <Button variant="quiet">{t('tapering.end')}</Button>
        </Form>
      )}
    </Page>
  );
}
