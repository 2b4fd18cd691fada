import type { Child } from 'hono/jsx';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  type FieldError,
  Fieldset,
  Form,
  LinkButton,
  Notice,
  Page,
  useView,
} from '../../../ui/kit.ts';
import type { Transcript } from '../../transcripts/contract.ts';
import type { ReviewMark } from '../queries.ts';
import { Besides } from './besides.tsx';
import { KeyHelp } from './key-help.tsx';
import { InContext, LastPress, type PressedBefore, reviewAddress } from './parts.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  marks: ReviewMark[];
  maybe: { groups: ReviewMark[][]; count: number; after: number };
  /** the whole turns that the marks stand in, by id */
  words: Map<string, string>;
  pressed: PressedBefore | undefined;
  /** how many places the second look has just found */
  found: number;
  values?: FormValues;
  errors?: FieldError[];
}

// Two or three short lines on a phone: enough to tell a name from a word.
const AROUND = 50;

/** The doubtful marks as a list: those that identify somebody are ticked, and one press keeps the rest. */
export function MaybePage(props: Props) {
  const { auditId, transcript, marks, maybe, pressed, found, errors } = props;
  const { t } = useView();
  const base = reviewAddress(auditId, transcript.id);
  const sure = marks.filter((mark) => mark.state === 'open' && !mark.doubtful).length;
  const progress = t('de-identification.maybe.progress', { count: maybe.count + maybe.after });
  return (
    <Page
      title={t('de-identification.title', { label: transcript.label })}
      back={{ href: `/granskningar/${auditId}/utskrifter`, label: t('transcripts.list.title') }}
      errors={errors ?? []}
      scripts={['de-identification-keys']}
      unlisted
    >
      <section class="review stack" id="plats" tabindex={-1} data-review={progress} aria-label={progress}>
        <p class="review-progress">{progress}</p>
        {found > 0 && <Notice kind="warning">{t('de-identification.found-more', { count: found })}</Notice>}
        <LastPress base={base} pressed={pressed} />
        <p>{t('de-identification.maybe.why')}</p>
        <Form action={`${base}/kanske`} label={progress}>
          {/* Enter on a box sends the form by its first button: this one, which decides nothing */}
          <button type="submit" name="done" value="" hidden />
          <Fieldset
            legend={t('de-identification.maybe.which')}
            name="ticked"
            hint={t('de-identification.maybe.unsure')}
          >
            <ul class="maybes plain-list" data-ticks>
              {maybe.groups.map((group) => (
                <Group {...props} group={group} />
              ))}
            </ul>
          </Fieldset>
          {maybe.after > 0 && <p>{t('de-identification.maybe.after', { count: maybe.after })}</p>}
          <span data-key="r">
            <Button name="done" value="ja">
              {t('de-identification.maybe.rest')}
            </Button>
          </span>
        </Form>
        <KeyHelp of="list" />
      </section>
      <Besides auditId={auditId} transcript={transcript}>
        {sure > 0 && (
          <LinkButton variant="secondary" href={`${base}#plats`}>
            {t('de-identification.maybe.to-sure', { count: sure })}
          </LinkButton>
        )}
        <LinkButton variant="secondary" href={`${base}?plats=${maybe.groups[0]![0]!.id}#plats`}>
          {t('de-identification.maybe.one-by-one')}
        </LinkButton>
      </Besides>
    </Page>
  );
}

function Group({ group, words, values }: Props & { group: ReviewMark[] }) {
  const { t } = useView();
  const first = group[0]!;
  const ticked = textsOf(values, 'ticked');
  const context = (mark: ReviewMark) => (
    <InContext mark={mark} words={words.get(mark.turnId) ?? mark.found} around={AROUND} />
  );
  const what = (
    <>
      <strong>{first.found}</strong>{' '}
      <span class="soft">{t('de-identification.maybe.becomes', { suggestion: first.suggestion })}</span>
    </>
  );
  if (group.length === 1) {
    return (
      <li>
        <Tick name="ticked" mark={first} checked={ticked.includes(first.id)}>
          <span class="maybe-what">{what}</span>
          {context(first)}
        </Tick>
      </li>
    );
  }
  return (
    <li>
      <Tick name="groups" mark={first} checked={textsOf(values, 'groups').includes(first.id)}>
        <span class="maybe-what">{what}</span>
        {t('de-identification.maybe.all', { count: group.length })}
      </Tick>
      <ul class="plain-list maybe-places">
        {group.map((mark) => (
          <li>
            <Tick name="ticked" mark={mark} checked={ticked.includes(mark.id)}>
              {context(mark)}
            </Tick>
          </li>
        ))}
      </ul>
    </li>
  );
}

interface TickProps {
  name: 'ticked' | 'groups';
  mark: ReviewMark;
  checked: boolean;
  children: Child;
}

// What stood on the page goes along with the form: nothing else is decided by it.
function Tick({ name, mark, checked, children }: TickProps) {
  const id = `${name}-${mark.id}`;
  return (
    <div class="ds-field choice">
      {name === 'ticked' && <input type="hidden" name="shown" value={mark.id} />}
      <input class="ds-input" type="checkbox" id={id} name={name} value={mark.id} checked={checked} />
      <label for={id}>{children}</label>
    </div>
  );
}
