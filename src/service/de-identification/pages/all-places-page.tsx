import {
  Button,
  ButtonRow,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Pagination,
  Select,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import type { Transcript } from '../../transcripts/contract.ts';
import { markKinds } from '../mark.ts';
import type { ReviewMark } from '../queries.ts';
import { LastPress, type PressedBefore, reviewAddress } from './parts.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  marks: ReviewMark[];
  kind: string | undefined;
  page: number;
  pressed: PressedBefore | undefined;
  errors?: FieldError[];
}

const GROUPS = 40;
/** What the address calls the doubtful ones, where it names a kind. */
const MAYBE = 'kanske';

/** Every place, alike ones together: the quickest way through what is plain, without reading place by place. */
export function AllPlacesPage(props: Props) {
  const { auditId, transcript, marks, pressed, errors } = props;
  const { t } = useView();
  const base = reviewAddress(auditId, transcript.id);
  const maybe = props.kind === MAYBE;
  const kind = markKinds.find((one) => one === props.kind);
  const chosen = maybe ? MAYBE : kind;
  const groups = [
    ...Map.groupBy(
      // as they are gone through: the sure ones first
      [...marks.filter(({ doubtful }) => !doubtful), ...marks.filter(({ doubtful }) => doubtful)].filter(
        (mark) => (kind === undefined || mark.kind === kind) && (!maybe || mark.doubtful),
      ),
      (mark) => `${mark.doubtful} ${mark.form}`,
    ).values(),
  ];
  const pages = Math.max(1, Math.ceil(groups.length / GROUPS));
  const page = Math.min(Math.max(1, props.page), pages);
  const query = (to: number) =>
    `${base}/alla?${new URLSearchParams({ ...(chosen ? { slag: chosen } : {}), sida: String(to) })}`;
  const open = marks.filter((mark) => mark.state === 'open').length;
  return (
    <Page
      title={t('de-identification.all.title')}
      lead={t('de-identification.left', { count: open, all: marks.length })}
      back={{ href: base }}
      errors={errors ?? []}
      unlisted
    >
      <LastPress base={base} pressed={pressed} />
      {open === 0 && <LinkButton href={base}>{t('de-identification.all.to-approve')}</LinkButton>}
      <Form action={`${base}/alla`} method="get" inline label={t('de-identification.all.kind')}>
        <Select
          name="slag"
          label={t('de-identification.all.kind')}
          options={[
            { value: '', label: t('de-identification.all.kinds') },
            { value: MAYBE, label: t('de-identification.all.maybe') },
            ...markKinds.map((one) => ({ value: one, label: t(`de-identification.kind.${one}`) })),
          ]}
          value={chosen ?? ''}
        />
        <Button variant="secondary">{t('de-identification.all.show')}</Button>
      </Form>
      {groups.length === 0 && (
        <EmptyState title={t('de-identification.all.none')}>
          {t('de-identification.all.none-text')}
        </EmptyState>
      )}
      <ul class="places plain-list">
        {groups.slice((page - 1) * GROUPS, page * GROUPS).map((group) => (
          <Group group={group} base={base} action={query(page)} />
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={query} />
    </Page>
  );
}

function Group({ group, base, action }: { group: ReviewMark[]; base: string; action: string }) {
  const { t } = useView();
  const first = group[0]!;
  const open = group.filter((mark) => mark.state === 'open').length;
  const replaced = group.find((mark) => mark.replacement !== null);
  return (
    <li class="place" id={`stalle-${first.id}`}>
      <div class="place-what">
        <a href={`${base}?plats=${first.id}#plats`}>{first.found}</a>{' '}
        <span class="soft">
          {t(`de-identification.kind.${first.kind}`)},{' '}
          {t('de-identification.places', { count: group.length })}
          {first.doubtful && t('de-identification.all.perhaps')}
        </span>
      </div>
      {open > 0 && open < group.length && (
        <Tag tone="waiting">{t('de-identification.open', { count: open })}</Tag>
      )}
      {open === 0 && (
        <Tag tone="done">
          {replaced
            ? t('de-identification.decided.replaced', { replacement: replaced.replacement ?? '' })
            : t('de-identification.decided.dismissed')}
        </Tag>
      )}
      <Form action={action} label={first.found}>
        <input type="hidden" name="mark" value={first.id} />
        <ButtonRow>
          {open > 0 ? (
            <>
              <Button variant="secondary" name="action" value="confirm" about={first.found}>
                {t(`de-identification.do.${open > 1 ? 'confirm-alike' : 'confirm'}`, {
                  count: open,
                  suggestion: first.suggestion,
                })}
              </Button>
              <Button variant="quiet" name="action" value="dismiss" about={first.found}>
                {t(`de-identification.do.${open > 1 ? 'dismiss-alike' : 'dismiss'}`, { count: open })}
              </Button>
            </>
          ) : (
            <Button variant="quiet" name="action" value="reopen" about={first.found}>
              {t('de-identification.do.reopen')}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </li>
  );
}
