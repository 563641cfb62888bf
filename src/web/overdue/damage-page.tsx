import { IconCircleCheck, IconTool } from '@tabler/icons-react';
import type { DamageNoteView } from '../../shared/api/loans/returns.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { SaidInstant } from '../ui/dates/said.js';
import { TextLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { Photo } from '../ui/media/photo.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { overdueLabels } from './labels.js';

export function DamagePage() {
  const t = useText(overdueLabels);
  const list = usePaged<DamageNoteView>('damage-notes', '/damage-notes', { state: 'all', limit: 20 });
  return (
    <Page title={t('damageTitle')} lead={t('damageLead')}>
      <PagedList list={list} keyOf={(note) => note.id} empty={<EmptyState title={t('damageNone')} />}>{(note) => <DamageCard note={note} />}</PagedList>
    </Page>
  );
}

function DamageCard({ note }: { note: DamageNoteView }) {
  const t = useText(overdueLabels);
  const badge = note.closedAt ? <StatusBadge tone="good" icon={IconCircleCheck}>{t('damageClosed')}</StatusBadge> : <StatusBadge tone="warn" icon={IconTool}>{t('damageOpen')}</StatusBadge>;
  return (
    <Card title={note.title} aside={badge} tone={note.closedAt ? 'plain' : 'warn'}>
      <p><strong>“{note.note}”</strong></p>
      {note.photoIds.map((id) => <Photo key={id} fileId={id} name={note.title} isLarge />)}
      <Facts
        items={[
          [t('slip'), <TextLink key="slip" to="/requests/$id" params={{ id: note.requestId }}>{note.requestNumber}</TextLink>],
          [t('borrower'), note.borrowerName],
          [t('broughtBy'), note.returnedByName],
          [t('openedBy'), <span key="opened">{note.openedByName} · <SaidInstant at={note.openedAt} /></span>],
        ]}
      />
    </Card>
  );
}
