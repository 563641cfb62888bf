import type { TimelineEntry } from '../../../shared/api/loans/loan-requests.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';

export function TimelineCard({ timeline }: { timeline: TimelineEntry[] }) {
  const t = useText(requestLabels);
  return (
    <Card title={t('timeline')}>
      <ol className={css.events}>
        {timeline.map((entry) => (
          <li key={`${entry.event} ${entry.at}`}>
            <p><strong>{t(`${entry.event}Event`)}</strong>{entry.byName && ` · ${entry.byName}`}</p>
            {entry.detail && <p>{entry.event === 'checked-out' || entry.event === 'returned' ? t(`${entry.event}By`, { name: entry.detail }) : entry.detail}</p>}
            <p className={css.stepText}><SaidInstant at={entry.at} /></p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
