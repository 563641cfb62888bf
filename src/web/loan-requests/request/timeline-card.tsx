import type { TimelineEntry } from '../../../shared/api/loans/loan-life.js';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayDate } from '../../lib/time.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { Parts } from '../../ui/words/parts.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';

export function TimelineCard({ request: { timeline, emergency } }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  return (
    <Card title={t('timeline')}>
      <ol className={css.events}>
        {timeline.map((entry) => (
          <li key={`${entry.event} ${entry.at}`}>
            <p><Parts of={[<strong key="event">{t(eventOf(entry, emergency !== null))}</strong>, entry.byName]} /></p>
            <Detail entry={entry} />
            <p className={css.stepText}><SaidInstant at={entry.at} /></p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What left before the approval is ratified, or not. */
function eventOf({ event }: TimelineEntry, isEmergency: boolean) {
  if (isEmergency && event === 'approved') return 'ratified';
  if (isEmergency && event === 'rejected') return 'notRatified';
  return `${event}Event` as const;
}

function Detail({ entry: { event, detail, paper } }: { entry: TimelineEntry }) {
  const t = useText(requestLabels);
  const language = useLanguage();
  if (!detail) return null;
  if (event === 'checked-out' || event === 'returned' || event === 'opening-recorded') return <p>{t(`${event}By`, { name: detail })}</p>;
  if (paper) return <><p>{detail}</p><p>{t('onPaper', { on: sayDate(paper.signedOn, language), name: paper.recordedByName })}</p></>;
  return <p>{event === 'chased' ? `“${detail}”` : detail}</p>;
}
