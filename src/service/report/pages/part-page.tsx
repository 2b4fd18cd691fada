import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Details,
  errorFor,
  type FieldError,
  Form,
  Notice,
  Page,
  Section,
  SummaryList,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { hasHeading, pathOf } from '../form.ts';
import type { Inside } from '../queries.ts';
import { codeOf, withDescriptions } from '../rules/markup.ts';
import { placeholders } from '../rules/numbers.ts';
import { checkProse, tellsFindings, typedQuotes } from '../rules/prose.ts';
import type { PartKey, PartText, ReportData } from '../rules/report.ts';
import { Insertions } from './insertions.tsx';
import { partName } from './names.ts';
import { ProseWords } from './prose-words.tsx';

interface Props {
  inside: Inside;
  data: ReportData;
  part: PartKey;
  /** what stands, or what to begin with where nobody has saved anything */
  text: PartText;
  version: number;
  values?: FormValues;
  errors?: FieldError[];
}

/** One part of the report, written on a page of its own; it saves itself while somebody writes. */
export function PartPage(props: Props) {
  const { inside, data, part, values, errors } = props;
  const { t } = useView();
  const path = pathOf(inside.id, part);
  const name = partName(t, part, data.questions);
  const body = values ? textOf(values, 'body') : withDescriptions(props.text.body, describer(data));
  const heading = values ? textOf(values, 'heading') : props.text.heading;
  return (
    <Page
      title={name}
      lead={inside.title}
      back={{ href: `/granskningar/${inside.id}/rapport`, label: t('report.title') }}
      errors={errors ?? []}
      scripts={['report-part']}
    >
      <p>{t(`report.help.${part.part}`)}</p>
      {props.version === 0 && body.trim() !== '' && <Notice>{t('report.starter')}</Notice>}
      <Form action={path} version={props.version}>
        {hasHeading(part.part) && (
          <TextField
            name="heading"
            label={t(part.part === 'title' ? 'report.field.title' : 'report.field.heading')}
            {...(part.part === 'title' ? {} : { hint: t('report.field.heading-hint') })}
            value={heading}
            error={errorFor(errors, 'heading')}
            width="full"
            optional={part.part !== 'title'}
          />
        )}
        {part.part === 'title' ? (
          <TextField
            name="body"
            label={t('report.field.subtitle')}
            value={body}
            error={errorFor(errors, 'body')}
            width="full"
            optional
          />
        ) : (
          <TextArea
            name="body"
            label={t('report.field.body')}
            hint={t('report.field.body-hint')}
            value={body}
            error={errorFor(errors, 'body')}
            rows={22}
            draftUrl={path}
          />
        )}
        <Button>{t('report.save')}</Button>
      </Form>
      {part.part !== 'title' && (
        <>
          {tellsFindings(part.part) && <Insertions data={data} part={part} path={path} body={body} />}
          <Fillable data={data} />
          <Words data={data} part={part} body={body} />
        </>
      )}
    </Page>
  );
}

/** What a marker says beside its code: the first words of the claim or the quote. */
function describer(data: ReportData) {
  const claims = new Map(data.claims.map((claim) => [codeOf(claim.id), claim.statement]));
  const quotes = new Map(data.passages.map((passage) => [codeOf(passage.id), passage.words]));
  return (kind: 'claim' | 'quote', code: string) => (kind === 'claim' ? claims : quotes).get(code);
}

function Fillable({ data }: { data: ReportData }) {
  const { t } = useView();
  return (
    <Details summary={t('report.fillable')}>
      <p>{t('report.fillable.text')}</p>
      <SummaryList
        rows={Object.entries(placeholders(data)).map(([name, value]) => ({
          key: `{${name}}`,
          value: value || t('report.fillable.nothing'),
        }))}
      />
    </Details>
  );
}

function Words({ data, part, body }: { data: ReportData; part: PartKey; body: string }) {
  const { t } = useView();
  const words = tellsFindings(part.part) ? checkProse(body, data.claims, data.scale) : [];
  const typed = typedQuotes(body);
  return (
    <>
      {typed.length > 0 && (
        <Notice kind="warning" title={t('report.typed.title')}>
          <p>{t('report.typed.text')}</p>
          <ul>
            {typed.map((quote) => (
              <li>”{quote}”</li>
            ))}
          </ul>
        </Notice>
      )}
      {words.length > 0 && (
        <Section heading={t('report.words')} id="ord">
          <p>{t('report.words.text')}</p>
          <ProseWords words={words} />
        </Section>
      )}
    </>
  );
}
