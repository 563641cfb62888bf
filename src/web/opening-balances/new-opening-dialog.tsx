import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { FormDialog } from '../admin/form-dialog.js';
import { DateField } from '../ui/dates/lazy-date-field.js';
import { type Chosen, ColleagueField } from '../ui/forms/colleague-field.js';
import { openingLabels } from './labels.js';
import { NO_PLACE, OpeningPlace, type Place } from './opening-place.js';

const EMPTY = { thing: '', quantity: 1, sinceOn: null as string | null, dueOn: null as string | null, note: '' };

/** One thing that is out, from the old book. */
export function NewOpeningDialog({ close }: { close: () => void }) {
  const t = useText(openingLabels);
  const client = useQueryClient();
  const [text, setText] = useState(EMPTY);
  const [person, setPerson] = useState<Chosen | null>(null);
  const [place, setPlace] = useState<Place>(NO_PLACE);
  const change = (part: Partial<typeof EMPTY>) => setText({ ...text, ...part });
  const { thing, quantity, sinceOn, dueOn, note } = text;
  const where = place.siteId ? { siteId: place.siteId } : place.isElsewhere && place.text.trim() ? { placeText: place.text.trim() } : null;
  const send = async () => {
    await api.post('/opening-balances', { thing: thing.trim(), quantity, personId: person?.id, sinceOn, dueOn, ...where, note: note.trim() || null });
    await client.invalidateQueries({ queryKey: ['opening-balances'] });
  };
  return (
    <FormDialog title={t('add')} close={close} send={send} canSend={Boolean(thing.trim() && person && sinceOn && dueOn && where)}>
      <TextInput label={t('thing')} description={t('thingHint')} required maxLength={200} size="md" value={thing} onChange={(event) => change({ thing: event.currentTarget.value })} />
      <NumberInput label={t('quantity')} min={1} max={100_000} allowDecimal={false} hideControls size="md" value={quantity} onChange={(value) => change({ quantity: Number(value) || 1 })} />
      <ColleagueField label={t('person')} required value={person} onChange={setPerson} />
      <DateField label={t('sinceOn')} description={t('sinceHint')} required value={sinceOn} onChange={(on) => change({ sinceOn: on })} />
      <DateField label={t('dueOn')} required value={dueOn} onChange={(on) => change({ dueOn: on })} />
      <OpeningPlace place={place} change={setPlace} />
      <Textarea label={t('note')} autosize minRows={2} maxLength={500} size="md" value={note} onChange={(event) => change({ note: event.currentTarget.value })} />
    </FormDialog>
  );
}
