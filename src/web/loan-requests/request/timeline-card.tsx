import type { TimelineEntry } from '../../../shared/api/loans/loan-life.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { Parts } from '../../ui/words/parts.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';

export function TimelineCard({ timeline }: { timeline: TimelineEntry[] }) {
  const t = useText(requestLabels);
  return (
    <Card title={t('timeline')}>
      <ol className={css.events}>
        {timeline.map((entry) => (
          <li key={`${entry.event} ${entry.at}`}>
            <p><Parts of={[<strong key="event">{t(`${entry.event}Event`)}</strong>, entry.byName]} /></p>
            <Detail entry={entry} />
            <p className={css.stepText}><SaidInstant at={entry.at} /></p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Detail({ entry: { event, detail } }: { entry: TimelineEntry }) {
  const t = useText(requestLabels);
  if (!detail) return null;
  if (event === 'checked-out' || event === 'returned') return <p>{t(`${event}By`, { name: detail })}</p>;
  return <p>{event === 'chased' ? `“${detail}”` : detail}</p>;
}
