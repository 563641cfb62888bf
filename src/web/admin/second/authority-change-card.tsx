import { Button } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuthorityChangeView } from '../../../shared/api/access/authority-changes.js';
import { unbroken, whole } from '../../../shared/thai/whole.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Money, SaidDate, SaidInstant } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import { wordLabels } from '../../ui/words/labels.js';
import { Parts } from '../../ui/words/parts.js';
import css from '../admin.module.css';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';
import { useScopeWords } from '../orders/order-scope.js';
import { Period } from '../orders/order-card.js';
import { ReasonField } from '../reason-field.js';
import { settingLabels } from '../settings/labels.js';
import { secondLabels } from './labels.js';

/** One change: whose, what by which paper, who proposed it, and what may be done about it. */
export function AuthorityChangeCard({ change }: { change: AuthorityChangeView }) {
  const t = useText(secondLabels);
  const waits = useText(settingLabels)('waiting');
  return (
    <Card title={`${t(change.kind)}: ${change.person.name}`}>
      <StatusBadge tone="warn" icon={IconUserQuestion}>{waits}</StatusBadge>
      <ChangeFacts change={change} />
      <p className={`soft ${css.flush}`}><Parts of={[t('proposedBy', { name: change.authorName }), <SaidInstant key="at" at={change.proposedAt} />]} /></p>
      {change.whyNotConfirm && <p className={css.flush}>{change.whyNotConfirm}</p>}
      <Answers change={change} />
    </Card>
  );
}

function ChangeFacts({ change }: { change: AuthorityChangeView }) {
  const t = useText(secondLabels);
  const words = useText(adminLabels);
  const kinds = useText(wordLabels);
  const scopeWords = useScopeWords();
  const { kind, title, postKind, capacity, unitName, storeName, number, orderedOn, fromOn, untilOn, ceilingSatang, scope, reason, lifts, isDeputy } = change;
  const isOrder = kind === 'order-recorded' || kind === 'order-revoked';
  const power = isOrder && postKind && <Parts of={[kinds(postKind), unitName && unbroken(unitName), capacity && whole(kinds(capacity))]} />;
  const post = !isOrder && postKind && <Parts of={[unbroken(title ?? kinds(postKind)), unitName && unbroken(unitName), isDeputy && words('deputy')]} />;
  return (
    <Facts
      items={[
        [t('post'), post],
        [t('store'), storeName],
        [words('powerOf'), power],
        [words('orderNumber'), number],
        [words('orderedOn'), <SaidDate key="on" on={orderedOn} />],
        kind === 'post-ended' ? [words('lastDay'), untilOn && <SaidDate key="last" on={untilOn} />] : [words('validFrom'), <Period key="for" from={fromOn} until={untilOn} />],
        [words('ceiling'), isOrder && (ceilingSatang === null ? words('noCeiling') : <Money key="most" satang={ceilingSatang} />)],
        [words('scope'), isOrder && (scope && scopeWords(scope).length ? <Parts key="scope" of={scopeWords(scope)} /> : words('everything'))],
        [words('lifts'), lifts && words(`lifts-${lifts}`)], [words('reason'), reason],
      ]}
    />
  );
}

function Answers({ change: { id, mayConfirm, mayWithdraw } }: { change: AuthorityChangeView }) {
  const t = useText(secondLabels);
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const confirm = useMutation({ mutationFn: () => api.post(`/authority-changes/${id}/confirmation`) });
  if (!mayConfirm && !mayWithdraw) return null;
  return (
    <>
      <div className={css.actions}>
        {mayConfirm && <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>{t('confirm')}</Button>}
        {mayWithdraw && <Button variant="default" onClick={() => setIsWithdrawing(true)}>{t(mayConfirm ? 'refuse' : 'withdraw')}</Button>}
      </div>
      <Refusal error={confirm.error} />
      {isWithdrawing && <WithdrawDialog id={id} isRefusing={mayConfirm} close={() => setIsWithdrawing(false)} />}
    </>
  );
}

/** Somebody else's proposal is not confirmed; one's own is taken back. */
function WithdrawDialog({ id, isRefusing, close }: { id: string; isRefusing: boolean; close: () => void }) {
  const t = useText(secondLabels);
  const [reason, setReason] = useState('');
  return (
    <FormDialog title={t(isRefusing ? 'refuseTitle' : 'withdrawTitle')} close={close} send={() => api.put(`/authority-changes/${id}/withdrawal`, { reason: reason.trim() })} canSend={Boolean(reason.trim())} action={t(isRefusing ? 'refuse' : 'withdraw')}>
      <p>{t(isRefusing ? 'refuseWhat' : 'withdrawWhat')}</p>
      <ReasonField value={reason} change={setReason} />
    </FormDialog>
  );
}
