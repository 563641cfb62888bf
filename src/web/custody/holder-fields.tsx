import { TextInput } from '@mantine/core';
import type { TransferBody } from '../../shared/api/custody/custody-bodies.js';
import type { CustodyDocument } from '../../shared/vocab.js';
import { useText } from '../lib/i18n.js';
import { today } from '../lib/time.js';
import { DateField } from '../ui/dates/lazy-date-field.js';
import { Chips } from '../ui/forms/chips.js';
import { ColleagueField, type Chosen } from '../ui/forms/colleague-field.js';
import { custodyLabels } from './labels.js';
import css from './custody.module.css';

export interface HolderText {
  person: Chosen | null;
  documentKind: CustodyDocument;
  documentNumber: string;
  documentOn: string | null;
}

export const NO_HOLDER: HolderText = { person: null, documentKind: 'issue-slip', documentNumber: '', documentOn: null };

/** What is sent; null while something is missing. */
export function holderBody({ person, documentKind, documentNumber, documentOn }: HolderText): TransferBody | null {
  if (!person || !documentNumber.trim() || !documentOn) return null;
  return { personId: person.id, documentKind, documentNumber: documentNumber.trim(), documentOn };
}

/** Who gets it, and by which paper. */
export function HolderFields({ text, change }: { text: HolderText; change: (part: Partial<HolderText>) => void }) {
  const t = useText(custodyLabels);
  return (
    <div className={css.stack}>
      <ColleagueField label={t('assignTo')} value={text.person} onChange={(person) => change({ person })} required />
      <Chips legend={t('documentKind')} value={text.documentKind} options={[{ value: 'issue-slip', label: t('kindSlip') }, { value: 'order', label: t('kindOrder') }]} onChange={(documentKind) => change({ documentKind })} />
      <TextInput label={t('documentNumber')} value={text.documentNumber} onChange={(event) => change({ documentNumber: event.currentTarget.value })} required size="md" />
      <DateField label={t('documentOn')} value={text.documentOn} onChange={(documentOn) => change({ documentOn })} max={today()} required />
    </div>
  );
}
