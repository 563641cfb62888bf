import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import type { CustodyAction } from '../../shared/vocab.js';
import { useText } from '../lib/i18n.js';
import { Refusal } from '../ui/layout/refusal.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { DenyDialog } from './deny-dialog.js';
import { EndDialog } from './end-dialog.js';
import { custodyLabels } from './labels.js';
import { TransferDialog } from './transfer-dialog.js';
import { useCustodyAct } from './use-custody-act.js';
import css from './custody.module.css';

interface ActionsProps {
  custody: CustodyView;
  /** The tag just scanned: the yearly confirmation needs no second scan. */
  tag?: string;
}

/** What this person may do with it now, the usual first. */
export function CustodyActions({ custody, tag }: ActionsProps) {
  const t = useText(custodyLabels);
  const navigate = useNavigate();
  const [open, setOpen] = useState<CustodyAction | null>(null);
  const act = useCustodyAct(custody.id);
  const start = (action: CustodyAction) => {
    if (action === 'accept') return act.mutate({ what: 'acceptance' });
    if (action === 'confirm' && tag) return act.mutate({ what: 'confirmations', body: { tag } });
    if (action === 'ask-permit') return void navigate({ to: '/permits/new', search: { custody: custody.id } });
    return setOpen(action);
  };
  return (
    <>
      <Refusal error={act.error} />
      <div className={css.actions}>
        {custody.allowedActions.map((action, i) => (
          <Button key={action} fullWidth variant={i === 0 && action !== 'deny' ? 'filled' : 'default'} loading={act.isPending && i === 0} onClick={() => start(action)}>{t(action === 'confirm' && tag ? 'confirmNow' : action)}</Button>
        ))}
      </div>
      {open && <OpenDialog custody={custody} action={open} close={() => setOpen(null)} />}
    </>
  );
}

function OpenDialog({ custody, action, close }: { custody: CustodyView; action: CustodyAction; close: () => void }) {
  if (action === 'deny') return <DenyDialog custody={custody} close={close} />;
  if (action === 'confirm') return <ConfirmDialog custody={custody} close={close} />;
  if (action === 'transfer') return <TransferDialog custody={custody} close={close} />;
  return <EndDialog custody={custody} close={close} />;
}
