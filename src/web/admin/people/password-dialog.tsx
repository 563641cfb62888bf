import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PersonView } from '../../../shared/api/people.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';

/** A first password, to be told in person; it must be changed at the next sign-in. */
export function PasswordDialog({ person, close }: { person: PersonView; close: () => void }) {
  const t = useText(adminLabels);
  const [password, setPassword] = useState('');
  const send = () => api.put<PersonView>(`/people/${person.id}/password`, { password });
  return (
    <FormDialog title={t('setPassword')} close={close} send={send} canSend={password.length >= 8}>
      <TextInput label={t('firstPassword')} description={t('firstPasswordHint')} autoComplete="off" required value={password} onChange={(event) => setPassword(event.currentTarget.value)} />
    </FormDialog>
  );
}
