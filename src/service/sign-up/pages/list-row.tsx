import type { Child } from 'hono/jsx';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Details,
  errorFor,
  type FieldError,
  Form,
  Select,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import { ways } from '../details.ts';
import type { SignUpRow } from '../queries.ts';
import type { Standing } from '../rules.ts';

const tones: Record<Standing, 'waiting' | 'going' | 'done' | 'plain'> = {
  received: 'waiting',
  contacted: 'going',
  booked: 'going',
  interviewed: 'done',
  'not-this-time': 'plain',
};

interface RowProps {
  base: string;
  auditId: string;
  signUp: SignUpRow;
  errors?: FieldError[] | undefined;
}

/**
 * One sign-up of the list: a line that opens to what the person has written (once it is unlocked), the one thing to do
 * next, and the rest folded away. Rows share a name, so that the browser keeps one of them open at a time.
 */
export function SignUpListRow({ number, open, ...row }: RowProps & { number: number; open: boolean }) {
  const { t, lang } = useView();
  const { signUp } = row;
  const name = t('sign-up.list.row', { number });
  return (
    <section id={`anmalan-${signUp.id}`} data-row={signUp.id}>
      <details class="sign-up-row" {...{ name: 'anmalan' }} open={open}>
        <summary>
          <h2 data-name={name}>{name}</h2>
          <span data-standing>
            <Tag tone={tones[signUp.standing]}>{t(`sign-up.list.standing.${signUp.standing}`)}</Tag>{' '}
            <span class="soft">
              {signUp.label ??
                t('sign-up.list.signed', {
                  day: formatDay(signUp.signedOn, lang, { weekday: false, year: false }),
                })}
            </span>
          </span>
        </summary>
        <div class="sign-up-row-body stack">
          <div data-details>
            {signUp.sealed ? (
              <p class="soft">{t('sign-up.list.locked')}</p>
            ) : (
              <p class="soft" data-disposed>
                {t('sign-up.list.disposed')}
              </p>
            )}
          </div>
          <div class="stack" data-plain>
            {signUp.informantId ? <AsInformant {...row} /> : <BeforeInterview {...row} />}
          </div>
        </div>
      </details>
    </section>
  );
}

/** The next step for somebody who is not an informant yet, and what else can be done. */
function BeforeInterview({ base, signUp, errors }: RowProps) {
  const { t } = useView();
  const mark = { base, signUp };
  const wrong = errors !== undefined && errors.length > 0;
  return (
    <>
      {signUp.state === 'received' && <Mark {...mark} state="contacted" main />}
      {signUp.state === 'contacted' && <DrawInformant {...mark} errors={errors} main />}
      {signUp.state === 'not-this-time' && <Mark {...mark} state="received" main />}
      <Details summary={t('sign-up.list.other')} open={wrong && signUp.state !== 'contacted'}>
        {signUp.state !== 'contacted' && <DrawInformant {...mark} errors={errors} />}
        {signUp.state === 'not-this-time' && <Mark {...mark} state="contacted" />}
        {signUp.state !== 'not-this-time' && (
          <Mark {...mark} state="not-this-time">
            {t('sign-up.list.aside-what')}
          </Mark>
        )}
        {signUp.state === 'contacted' && <Mark {...mark} state="received" />}
        <Form action={`${base}/${signUp.id}/ta-bort`}>
          <p>{t('sign-up.list.remove-what')}</p>
          <Button variant="danger">{t('sign-up.list.remove')}</Button>
        </Form>
      </Details>
    </>
  );
}

/** A press that says how far it has come. */
function Mark({
  base,
  signUp,
  state,
  main,
  children,
}: {
  base: string;
  signUp: SignUpRow;
  state: SignUpRow['state'];
  main?: boolean;
  children?: Child;
}) {
  const { t } = useView();
  return (
    <Form action={`${base}/${signUp.id}/lage`}>
      {children && <p>{children}</p>}
      <Button variant={main ? 'primary' : 'secondary'} name="state" value={state}>
        {t(`sign-up.list.mark-${state}`)}
      </Button>
    </Form>
  );
}

/** The way begins empty: it is the person's own to say, and is filled in by the page's script where they said one. */
function DrawInformant({ base, signUp, errors, main }: Omit<RowProps, 'auditId'> & { main?: boolean }) {
  const { t } = useView();
  const id = wayField(signUp.id);
  return (
    <Form action={`${base}/${signUp.id}/deltagare`} label={t('sign-up.list.interview-do')}>
      <Select
        name="way"
        id={id}
        label={t('sign-up.list.way')}
        error={errorFor(errors, id)}
        options={[
          { value: '', label: t('sign-up.list.way-choose') },
          ...ways.map((value) => ({ value, label: t(`sign-up.way.${value}`) })),
        ]}
      />
      <p class="soft">{t('sign-up.list.interview-what')}</p>
      <Button variant={main ? 'primary' : 'secondary'}>{t('sign-up.list.interview-do')}</Button>
    </Form>
  );
}

/** The name by which an error of one row's choice of way is told apart from the others'. */
export const wayField = (id: string) => `way-${id}`;

/** Who is to be interviewed: a time to book, and afterwards what is owed. Links open beside the page, which locks when it is left. */
function AsInformant({ base, signUp, auditId }: RowProps) {
  const { t, lang } = useView();
  const settled = (what: 'gift' | 'report') => {
    const sentOn = what === 'gift' ? signUp.giftSentOn : signUp.reportSentOn;
    const declined = what === 'gift' ? signUp.giftDeclined : signUp.reportDeclined;
    return (
      <Form action={`${base}/${signUp.id}/skickat`} inline>
        <input type="hidden" name="what" value={what} />
        <p>
          {t(`sign-up.list.${what}`)}:{' '}
          {sentOn
            ? t('sign-up.list.sent-on', { day: formatDay(sentOn, lang, { weekday: false }) })
            : declined
              ? t('sign-up.list.declined')
              : t('sign-up.list.owed')}
        </p>
        {sentOn || declined ? (
          signUp.sealed && (
            <Button variant="quiet" name="how" value="owed" about={t(`sign-up.list.${what}`)}>
              {t('sign-up.list.undo')}
            </Button>
          )
        ) : (
          <>
            <Button variant="secondary" name="how" value="sent" about={t(`sign-up.list.${what}`)}>
              {t('sign-up.list.mark-sent')}
            </Button>
            <Button variant="quiet" name="how" value="declined" about={t(`sign-up.list.${what}`)}>
              {t('sign-up.list.mark-declined')}
            </Button>
          </>
        )}
      </Form>
    );
  };
  return (
    <>
      <ButtonRow>
        {signUp.standing === 'contacted' && (
          <a
            class="ds-button button-primary"
            data-variant="primary"
            href={`/granskningar/${auditId}/bokningar/ny?deltagare=${signUp.informantId}`}
            target="_blank"
            rel="noopener"
          >
            {t('sign-up.list.book')}
          </a>
        )}
        <a href={`/granskningar/${auditId}/deltagare/${signUp.informantId}`} target="_blank" rel="noopener">
          {t('sign-up.list.consents')}
        </a>
      </ButtonRow>
      <Details
        summary={t('sign-up.list.afterwards')}
        open={signUp.standing === 'interviewed' && signUp.sealed}
      >
        <p>{t('sign-up.list.afterwards-what')}</p>
        {settled('gift')}
        {settled('report')}
      </Details>
    </>
  );
}
