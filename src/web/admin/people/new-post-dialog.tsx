import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PersonView } from '../../../shared/api/people.js';
import { POST_KINDS, type PostKind } from '../../../shared/vocab.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { textOrNull } from '../../ui/forms/use-fields.js';
import { PlaceField } from '../../ui/pickers/place-field.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { wordLabels } from '../../ui/words/labels.js';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';
import { YoursWait } from '../second/yours-wait.js';
import { DaysFields, isPaper, PaperFields } from '../paper-fields.js';

interface PostText {
  kind: PostKind;
  unitId: string | null;
  storeId: string | null;
  title: string;
  isDeputy: boolean;
  fromOn: string | null;
  untilOn: string | null;
  orderNumber: string;
  orderedOn: string | null;
}

const NEW_POST: PostText = { kind: 'head-of-unit', unitId: null, storeId: null, title: '', isDeputy: false, fromOn: null, untilOn: null, orderNumber: '', orderedOn: null };

export function NewPostDialog({ person, close }: { person: PersonView; close: () => void }) {
  const t = useText(adminLabels);
  const [text, setText] = useState<PostText>({ ...NEW_POST, unitId: person.unitId });
  const change = (part: Partial<PostText>) => setText({ ...text, ...part });
  const send = () => api.post('/posts', { ...text, personId: person.id, title: textOrNull(text.title), orderNumber: text.orderNumber.trim() });
  return (
    <FormDialog title={t('givePostTo', { name: person.name })} close={close} send={send} canSend={Boolean(text.unitId && text.fromOn) && isPaper(text)} action={t('givePost')}>
      <YoursWait />
      <PostFields text={text} change={change} />
      <DaysFields value={text} change={change} />
      <PaperFields value={text} change={change} />
    </FormDialog>
  );
}

function PostFields({ text, change }: { text: PostText; change: (part: Partial<PostText>) => void }) {
  const t = useText(adminLabels);
  const words = useText(wordLabels);
  const kinds = POST_KINDS.map((value) => ({ value, label: words(value) }));
  return (
    <>
      <NativeSelect label={t('postKind')} size="md" data={kinds} value={text.kind} onChange={(event) => change({ kind: POST_KINDS.find((one) => one === event.currentTarget.value), storeId: null })} />
      <UnitField label={t('ofUnit')} description={t('ofUnitHint')} required value={text.unitId} onChange={(unitId) => change({ unitId })} />
      {text.kind === 'storekeeper' && <PlaceField kind="stores" label={t('ofStore')} value={text.storeId} onChange={(storeId) => change({ storeId })} />}
      <TextInput label={t('postTitle')} description={t('postTitleHint')} maxLength={200} value={text.title} onChange={(event) => change({ title: event.currentTarget.value })} />
      <Checkbox size="md" label={t('isDeputy')} checked={text.isDeputy} onChange={(event) => change({ isDeputy: event.currentTarget.checked })} />
    </>
  );
}
