import { useMutation } from '@tanstack/react-query';
import type { Waiting } from '../../../shared/api/notices.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { ConfirmButton } from '../../ui/forms/confirm-button.js';
import { Card } from '../../ui/layout/card.js';
import { Refusal } from '../../ui/layout/refusal.js';
import css from '../admin.module.css';
import { systemLabels } from './labels.js';

/** After a backup was put back: what waited in it may have gone out once, so somebody says what becomes of it. */
export function HeldCard({ held: { count, oldestAt } }: { held: Waiting }) {
  const t = useText(systemLabels);
  const settle = useMutation({ mutationFn: (how: 'release' | 'drop') => api.post(`/outbox/held/${how}`) });
  if (count === 0) return null;
  return (
    <Card title={t('heldAfter', { count })} tone="warn">
      <p className={css.flush}>{t('heldWhat')}{oldestAt && <> {t('oldest')} <SaidInstant at={oldestAt} /></>}</p>
      <div className={css.actions}>
        <ConfirmButton loading={settle.isPending} question={t('releaseAsk', { count })} yes={t('release')} onConfirm={() => settle.mutate('release')}>{t('release')}</ConfirmButton>
        <ConfirmButton variant="default" loading={settle.isPending} question={t('dropAsk', { count })} yes={t('drop')} onConfirm={() => settle.mutate('drop')}>{t('drop')}</ConfirmButton>
      </div>
      <Refusal error={settle.error} />
    </Card>
  );
}
