import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SiteView } from '../../../shared/api/places.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';

export function SiteDialog({ site, close }: { site: SiteView | null; close: () => void }) {
  const t = useText(adminLabels);
  const [text, setText] = useState({ name: site?.name ?? '', countsAsInside: site?.countsAsInside ?? true, ended: site?.ended ?? false });
  const { name, countsAsInside, ended } = text;
  const send = () => (site ? api.patch(`/sites/${site.id}`, { name: name.trim(), countsAsInside, ended }) : api.post('/sites', { name: name.trim(), countsAsInside }));
  return (
    <FormDialog title={site ? t('editOf', { name: site.name }) : t('addSite')} close={close} send={send} canSend={Boolean(name.trim())}>
      <TextInput label={t('siteName')} required maxLength={200} value={name} onChange={(event) => setText({ ...text, name: event.currentTarget.value })} />
      <Checkbox size="md" label={t('countsInside')} description={t('countsHint')} checked={countsAsInside} onChange={(event) => setText({ ...text, countsAsInside: event.currentTarget.checked })} />
      {site && <Checkbox size="md" label={t('endPlace')} checked={ended} onChange={(event) => setText({ ...text, ended: event.currentTarget.checked })} />}
    </FormDialog>
  );
}
