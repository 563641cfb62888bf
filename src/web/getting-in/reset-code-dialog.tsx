import { Button } from '@mantine/core';
import { useText } from '../lib/i18n.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Refusal } from '../ui/layout/refusal.js';
import { GivenCode } from './given-code.js';
import { useGivenCode } from './help-page.js';
import { gettingInLabels } from './labels.js';

export function ResetCodeDialog({ person, close }: { person: { id: string; name: string }; close: () => void }) {
  const t = useText(gettingInLabels);
  const give = useGivenCode();
  return (
    <Dialog title={t('giveCodeTo', { name: person.name })} close={close}>
      {!give.data && <p>{t('helpCheck')}</p>}
      <Refusal error={give.error} />
      {give.data ? <><GivenCode given={give.data} /><Button fullWidth variant="default" onClick={close}>{t('done')}</Button></>
        : <Button fullWidth loading={give.isPending} onClick={() => give.mutate(person.id)}>{t('giveCode')}</Button>}
    </Dialog>
  );
}
