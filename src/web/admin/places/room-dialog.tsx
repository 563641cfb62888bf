import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RoomView } from '../../../shared/api/places.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';

export function RoomDialog({ room, siteId, close }: { room: RoomView | null; siteId: string; close: () => void }) {
  const t = useText(adminLabels);
  const [name, setName] = useState(room?.name ?? '');
  const send = () => (room ? api.patch(`/rooms/${room.id}`, { name: name.trim() }) : api.post('/rooms', { name: name.trim(), siteId }));
  return (
    <FormDialog title={room ? t('editOf', { name: room.name }) : t('addRoom')} close={close} send={send} canSend={Boolean(name.trim())}>
      <TextInput label={t('roomName')} required maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} />
    </FormDialog>
  );
}
