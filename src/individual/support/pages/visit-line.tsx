import type { Language } from '../../../kernel/i18n/translate.ts';
import { Tag, useView } from '../../../ui/kit.ts';
import type { Visit } from '../visit-queries.ts';

/** A visit's times as the language writes them: "9.30–10.30". */
export function visitClock(visit: Pick<Visit, 'startsAt' | 'endsAt'>, lang: Language): string {
  const written = (time: string) => {
    const short = time.replace(/^0/, '');
    return lang === 'sv' ? short.replace(':', '.') : short;
  };
  return `${written(visit.startsAt)}–${written(visit.endsAt)}`;
}

/**
 * A visit in a list: who comes, when and in which way, and what it is for.
 *
 * @param own the reader is the participant.
 */
export function VisitLine({ visit, own }: { visit: Visit; own: boolean }) {
  const { t, lang } = useView();
  const byYou = own && visit.state === 'cancelled-by-participant';
  const who = visit.worker ?? t('visits.nobody-yet');
  return (
    <>
      <p>
        <strong>{t('visits.when', { time: visitClock(visit, lang) })}</strong>{' '}
        {t(`visits.${own ? 'own' : 'staff'}.${visit.way}`, { who })}
      </p>
      {visit.about !== '' && <p class="soft">{visit.about}</p>}
      {visit.state !== 'planned' && (
        <p>
          <Tag tone={visit.state === 'done' ? 'done' : 'plain'}>
            {t(`visits.state.${byYou ? 'cancelled-by-you' : visit.state}`)}
          </Tag>
        </p>
      )}
    </>
  );
}
