import { useState } from 'react';
import type { MessageView } from '../../../shared/api/notices.js';
import type { MessageState } from '../../../shared/notices/notice-kinds.js';
import { useText } from '../../lib/i18n.js';
import { usePaged } from '../../lib/use-paged.js';
import { Chips } from '../../ui/forms/chips.js';
import { Card } from '../../ui/layout/card.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import { systemLabels } from './labels.js';
import { MessageRow } from './message-row.js';

const SHOWN = ['failed', 'waiting', 'held', 'sent', 'all'] as const;

/** What came of each letter; what failed first, as it asks for a hand. */
export function LogCard() {
  const t = useText(systemLabels);
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('failed');
  const state: MessageState | undefined = shown === 'all' ? undefined : shown;
  const list = usePaged<MessageView>('outbox-messages', '/outbox/messages', { state, limit: 20 });
  return (
    <Card title={t('log')}>
      <Chips isQuiet legend={t('show')} value={shown} options={SHOWN.map((value) => ({ value, label: t(value) }))} onChange={setShown} />
      <PagedList list={list} keyOf={(message) => message.id} empty={<EmptyState title={t('logEmpty')}><p>{t('logEmptyWhat')}</p></EmptyState>}>
        {(message) => <MessageRow message={message} />}
      </PagedList>
    </Card>
  );
}
