import { Button } from '@mantine/core';
import { IconBolt, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutageList, OutageView } from '../../shared/api/loans/outages.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant, SaidPeriod } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { Card } from '../ui/layout/card.js';
import { EmptyState } from '../ui/layout/states.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { DeclareDialog, EndDialog } from './declare-dialog.js';
import { outageLabels } from './labels.js';
import css from './outages.module.css';

export const outagesQuery = { queryKey: ['outages'], queryFn: ({ signal }: { signal: AbortSignal }) => api.get<OutageList>('/outages', {}, signal) };

export function DeclaredList() {
  const t = useText(outageLabels);
  const [isDeclaring, setDeclaring] = useState(false);
  const list = useQuery(outagesQuery);
  return (
    <Answered query={list}>
      {({ items, mayDeclare }) => (
        <>
          {items.length === 0 && <EmptyState title={t('noOutage')}><p>{t('noOutageWhat')}</p></EmptyState>}
          {mayDeclare && <div className={css.group}><Button variant="default" onClick={() => setDeclaring(true)}>{t('declare')}</Button></div>}
          {items.map((outage) => <Declared key={outage.id} outage={outage} mayEnd={mayDeclare && outage.endedAt === null} />)}
          {isDeclaring && <DeclareDialog close={() => setDeclaring(false)} />}
        </>
      )}
    </Answered>
  );
}

function Declared({ outage, mayEnd }: { outage: OutageView; mayEnd: boolean }) {
  const t = useText(outageLabels);
  const [isEnding, setEnding] = useState(false);
  const { startedAt, endedAt, reason, declaredByName, declaredAt, entries, conflicts } = outage;
  const badge = endedAt ? <StatusBadge tone="good" icon={IconCircleCheck}>{t('isOver')}</StatusBadge> : <StatusBadge tone="bad" icon={IconBolt}>{t('lasts')}</StatusBadge>;
  return (
    <Card title={reason} aside={badge}>
      <div className={css.rows}>
        <p><strong>{endedAt ? <SaidPeriod from={startedAt} to={endedAt} /> : <>{t('from')} <SaidInstant at={startedAt} /></>}</strong></p>
        <p className="soft">{t('declaredBy', { name: declaredByName })} <SaidInstant at={declaredAt} /></p>
        <p>{t('slips', { count: entries })}{conflicts > 0 && <> · <strong>{t('waiting', { count: conflicts })}</strong></>}</p>
        {mayEnd && <div><Button onClick={() => setEnding(true)}>{t('end')}</Button></div>}
      </div>
      {isEnding && <EndDialog outage={outage} close={() => setEnding(false)} />}
    </Card>
  );
}
