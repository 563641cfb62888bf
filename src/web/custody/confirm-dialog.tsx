import type { CustodyView } from '../../shared/api/custody/custodies.js';
import { useText } from '../lib/i18n.js';
import { whole } from '../../shared/thai/whole.js';
import { ScanPanel } from '../scanner/lazy-scan-panel.js';
import { useScan } from '../scanner/use-scan.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Refusal } from '../ui/layout/refusal.js';
import { custodyLabels } from './labels.js';
import { useCustodyAct } from './use-custody-act.js';

/** The yearly scan: camera, a hand scanner or the typed code of the sticker on this very thing. */
export function ConfirmDialog({ custody, close }: { custody: CustodyView; close: () => void }) {
  const t = useText(custodyLabels);
  const act = useCustodyAct(custody.id, close);
  useScan((tag) => act.mutate({ what: 'confirmations', body: { tag } }));
  return (
    <Dialog title={t('confirm')} close={close}>
      <p>{t('confirmLead', { title: [custody.title, custody.number && whole(custody.number)].filter(Boolean).join(' ') })}</p>
      <Refusal error={act.error} />
      <ScanPanel typedAction={t('confirmType')} />
    </Dialog>
  );
}
