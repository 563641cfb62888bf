import { IconDeviceMobile } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { SessionList, SessionListItem } from '../../shared/api/session.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { ConfirmButton } from '../ui/forms/confirm-button.js';
import { Answered } from '../ui/layout/answered.js';
import { Card } from '../ui/layout/card.js';
import { Refusal } from '../ui/layout/refusal.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { sessionLabels } from './labels.js';
import css from './sessions-card.module.css';

export function SessionsCard() {
  const t = useText(sessionLabels);
  const mine = useQuery({ queryKey: ['session', 'mine'], queryFn: () => api.get<SessionList>('/session/mine') });
  const end = useMutation({ mutationFn: (id: string) => api.delete(`/session/mine/${id}`) });
  return (
    <Card title={t('sessionsTitle')}>
      <p className="soft">{t('sessionsLead')}</p>
      <Refusal error={end.error} />
      <Answered query={mine}>
        {({ items }) => <ul className="plain-list">{items.map((one) => <li key={one.id} className={css.row}><SessionRow session={one} end={() => end.mutate(one.id)} /></li>)}</ul>}
      </Answered>
    </Card>
  );
}

function SessionRow({ session, end }: { session: SessionListItem; end: () => void }) {
  const t = useText(sessionLabels);
  return (
    <>
      <div>
        <strong>{session.device}</strong>
        <p className={css.seen}>{t('lastSeen')} <SaidInstant at={session.lastSeenAt} /></p>
      </div>
      {session.current ? <StatusBadge tone="info" icon={IconDeviceMobile}>{t('thisDevice')}</StatusBadge>
        : <ConfirmButton variant="default" question={t('endQuestion')} yes={t('endSession')} onConfirm={end}>{t('endSession')}</ConfirmButton>}
    </>
  );
}
