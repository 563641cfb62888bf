import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import type { EmergencyView, RatificationBody } from '../../shared/api/loans/emergencies.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { DecidingAsLine } from '../inbox/deciding-as-line.js';
import { InboxFacts } from '../inbox/inbox-facts.js';
import css from '../inbox/inbox.module.css';
import { ReasonButton } from '../inbox/reason-button.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { EmergencyFacts } from './emergency-facts.js';
import { emergencyLabels } from './labels.js';

/** What is out already: all of it is ratified, or none. */
export function RatifyForm({ item, emergency, isMine }: { item: InboxItem; emergency: EmergencyView; isMine: boolean }) {
  const t = useText(emergencyLabels);
  const decide = useMutation({ mutationFn: (body: RatificationBody) => api.post<LoanRequestView>(`/loan-requests/${item.requestId}/ratification`, body) });
  const may = (action: 'ratify' | 'refuse-ratification') => item.allowedActions.includes(action);
  return (
    <>
      <EmergencyFacts emergency={emergency} />
      <p className="soft">{t('things')}</p>
      <ul className="plain-list">{item.lines.map((line) => <li key={line.lineId}><strong>{line.description}</strong> {line.assetNumber && <span className="whole">{line.assetNumber} </span>}<span className="whole">× {line.quantity} {line.unitWord}</span></li>)}</ul>
      <InboxFacts item={item} />
      {isMine && <DecidingAsLine as={item.decidingAs} />}
      {item.whyNot && <Notice tone={isMine ? 'warn' : 'info'}><p>{item.whyNot.message}</p></Notice>}
      <Refusal error={decide.error} />
      {isMine && (
        <div className={css.buttons}>
          {may('ratify') && <Button color="green.7" loading={decide.isPending} leftSection={<IconCheck aria-hidden size={24} />} onClick={() => decide.mutate({ outcome: 'ratified' })}>{t('ratify')}</Button>}
          {may('refuse-ratification') && <ReasonButton name={`${item.stepId}.refuse`} label={t('refuse')} question={t('refuseQuestion')} send={(reason) => decide.mutate({ outcome: 'refused', reason })} isSevere />}
        </div>
      )}
    </>
  );
}
