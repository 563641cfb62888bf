import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SiteView } from '../../../shared/api/places.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../../ui/labels.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { Notice } from '../../ui/layout/notice.js';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';
import { subjectLabels } from '../subjects/labels.js';

export function SiteDialog({ site, close }: { site: SiteView | null; close: () => void }) {
  const t = useText(adminLabels);
  const [text, setText] = useState({ name: site?.name ?? '', countsAsInside: true, ended: site?.ended ?? false });
  const [made, setMade] = useState<SiteView | null>(null);
  const { name, countsAsInside, ended } = text;
  const send = async () => {
    const done = site ? null : await api.post<SiteView>('/sites', { name: name.trim(), countsAsInside });
    if (site) await api.patch(`/sites/${site.id}`, { name: name.trim(), ended });
    if (done && done.countsAsInside !== countsAsInside) setMade(done);
    else close();
  };
  if (made) return <WaitingDialog site={made} close={close} />;
  return (
    <FormDialog title={site ? t('editOf', { name: site.name }) : t('addSite')} close={close} stays send={send} canSend={Boolean(name.trim())}>
      <TextInput label={t('siteName')} required maxLength={200} value={name} onChange={(event) => setText({ ...text, name: event.currentTarget.value })} />
      {!site && <Checkbox size="md" label={t('countsInside')} description={t('countsHint')} checked={countsAsInside} onChange={(event) => setText({ ...text, countsAsInside: event.currentTarget.checked })} />}
      {site && <Checkbox size="md" label={t('endPlace')} checked={ended} onChange={(event) => setText({ ...text, ended: event.currentTarget.checked })} />}
    </FormDialog>
  );
}

/** A second person decides whether it counts as inside. */
function WaitingDialog({ site, close }: { site: SiteView; close: () => void }) {
  const t = useText(subjectLabels);
  const ui = useText(uiLabels);
  return (
    <Dialog title={site.name} close={close}>
      <Notice tone="warn" isAnswer title={t('newSiteWaiting')}><p>{t('newSiteWaitingWhat')}</p></Notice>
      <Button fullWidth mt="md" onClick={close}>{ui('close')}</Button>
    </Dialog>
  );
}
