import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import { useText } from '../lib/i18n.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Refusal } from '../ui/layout/refusal.js';
import { custodyLabels } from './labels.js';
import { useCustodyAct } from './use-custody-act.js';
import css from './custody.module.css';

/** "It is not with me", in the holder's words: a question for the supply office, no blame. */
export function DenyDialog({ custody, close }: { custody: CustodyView; close: () => void }) {
  const t = useText(custodyLabels);
  const [note, setNote] = useState('');
  const act = useCustodyAct(custody.id, close);
  return (
    <Dialog title={t('deny')} close={close}>
      <div className={css.stack}>
        <p>{t('denyLead')}</p>
        <Textarea label={t('denyNote')} value={note} onChange={(event) => setNote(event.currentTarget.value)} required autosize minRows={2} size="md" />
      </div>
      <Refusal error={act.error} />
      <Button fullWidth disabled={note.trim().length < 2} loading={act.isPending} onClick={() => act.mutate({ what: 'denial', body: { note: note.trim() } })}>{t('denySend')}</Button>
    </Dialog>
  );
}
