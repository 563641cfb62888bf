import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import { useText } from '../lib/i18n.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Refusal } from '../ui/layout/refusal.js';
import { HolderFields, holderBody, NO_HOLDER } from './holder-fields.js';
import { custodyLabels } from './labels.js';
import { useCustodyAct } from './use-custody-act.js';

/** From hand to hand, once the new one has accepted. */
export function TransferDialog({ custody, close }: { custody: CustodyView; close: () => void }) {
  const t = useText(custodyLabels);
  const [text, setText] = useState(NO_HOLDER);
  const act = useCustodyAct(custody.id, close);
  const body = holderBody(text);
  return (
    <Dialog title={t('transferTitle')} close={close}>
      <p>{t('transferLead', { name: custody.personName })}</p>
      <HolderFields text={text} change={(part) => setText({ ...text, ...part })} />
      <Refusal error={act.error} />
      <Button fullWidth disabled={!body} loading={act.isPending} onClick={() => body && act.mutate({ what: 'transfer', body })}>{t('transferSave')}</Button>
    </Dialog>
  );
}
