import type { OutboxView, Waiting } from '../../../shared/api/notices.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { systemLabels } from './labels.js';
import css from './system.module.css';

export function OutboxCard({ view: { untold, unsent, isLate } }: { view: OutboxView }) {
  const t = useText(systemLabels);
  return (
    <Card title={t('outbox')} tone={isLate ? 'bad' : 'plain'}>
      {isLate && <p className={css.line}><strong>{t('outboxLate')}</strong></p>}
      {untold.count + unsent.count === 0 && <p className={css.line}>{t('none')}</p>}
      <Depth words={t('untold', { count: untold.count })} waiting={untold} />
      <Depth words={t('unsent', { count: unsent.count })} waiting={unsent} />
    </Card>
  );
}

function Depth({ words, waiting: { count, oldestAt } }: { words: string; waiting: Waiting }) {
  const t = useText(systemLabels);
  if (count === 0) return null;
  return <p className={css.line}>{words}{oldestAt && <> · {t('oldest')} <SaidInstant at={oldestAt} /></>}</p>;
}
