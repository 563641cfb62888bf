import { IconCircleCheck, IconTool } from '@tabler/icons-react';
import type { DamageNoteView } from '../../shared/api/loans/returns.js';
import { useText } from '../lib/i18n.js';
import { useMay } from '../lib/session.js';
import { usePaged } from '../lib/use-paged.js';
import { SaidInstant } from '../ui/dates/said.js';
import { ButtonLink, TextLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { Photo } from '../ui/media/photo.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import { overdueLabels } from './labels.js';
import css from './overdue.module.css';

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
  const mayManage = useMay()('register.manage');
  const badge = note.closedAt ? <StatusBadge tone="good" icon={IconCircleCheck}>{t('damageClosed')}</StatusBadge> : <StatusBadge tone="warn" icon={IconTool}>{t('damageOpen')}</StatusBadge>;
  return (
    <Card title={note.title} aside={badge} tone={note.closedAt ? 'plain' : 'warn'}>
      <p className={css.quote}><strong>“{note.note}”</strong></p>
      {note.photoIds.map((id) => <Photo key={id} fileId={id} name={note.title} isLarge />)}
      <Facts
        items={[
          [t('number'), note.assetId && note.number ? <TextLink key="number" to="/register/assets/$id" params={{ id: note.assetId }}>{note.number}</TextLink> : note.number],
          [t('count'), note.quantity > 1 ? String(note.quantity) : null],
          [t('slip'), <TextLink key="slip" to="/requests/$id" params={{ id: note.requestId }}>{note.requestNumber}</TextLink>],
          [t('borrower'), note.borrowerName],
          [t('broughtBy'), note.returnedByName],
          [t('openedBy'), <Parts key="opened" of={[note.openedByName, <SaidInstant key="at" at={note.openedAt} />]} />],
        ]}
      />
      {!note.closedAt && note.assetId && mayManage && <ButtonLink to="/register/assets/$id" params={{ id: note.assetId }} variant="default" mt="sm">{t('dealWith')}</ButtonLink>}
    </Card>
  );
}
