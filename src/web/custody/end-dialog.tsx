import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import { CUSTODY_ENDINGS, RETURN_CONDITIONS, type CustodyEnding, type ReturnCondition } from '../../shared/vocab.js';
import { useText } from '../lib/i18n.js';
import { Chips } from '../ui/forms/chips.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Refusal } from '../ui/layout/refusal.js';
import { custodyLabels } from './labels.js';
import { useCustodyAct } from './use-custody-act.js';
import css from './custody.module.css';

/** Given back in one of three words, lost, for disposal, or withdrawn; a transfer that waits can only be withdrawn. */
export function EndDialog({ custody, close }: { custody: CustodyView; close: () => void }) {
  const t = useText(custodyLabels);
  const kinds = custody.isTransferWaiting ? (['withdrawn'] as const) : CUSTODY_ENDINGS;
  const [kind, setKind] = useState<CustodyEnding | null>(kinds.length === 1 ? 'withdrawn' : null);
  const [condition, setCondition] = useState<ReturnCondition | null>(null);
  const [reason, setReason] = useState('');
  const act = useCustodyAct(custody.id, close);
  const isWhole = kind !== null && reason.trim().length >= 2 && (kind !== 'given-back' || condition !== null);
  const send = () => act.mutate({ what: 'end', body: { kind, reason: reason.trim(), condition: kind === 'given-back' ? condition : undefined } });
  return (
    <Dialog title={t('end')} close={close}>
      <div className={css.stack}>
        <Chips required legend={t('endKind')} value={kind} options={kinds.map((value) => ({ value, label: t(`end-${value}`) }))} onChange={setKind} />
        {kind === 'given-back' && <Chips required legend={t('endCondition')} value={condition} options={RETURN_CONDITIONS.map((value) => ({ value, label: t(value) }))} onChange={setCondition} />}
        <Textarea label={t('endReason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} required autosize minRows={2} size="md" />
      </div>
      <Refusal error={act.error} />
      <Button fullWidth disabled={!isWhole} loading={act.isPending} onClick={send}>{t('endSave')}</Button>
    </Dialog>
  );
}
