import { Select, Textarea } from '@mantine/core';
import type { EmergencyOffer } from '../../shared/api/loans/emergencies.js';
import { EMERGENCY_MEANS, type EmergencyMeans } from '../../shared/vocab.js';
import { emergencyLabels } from '../emergency/labels.js';
import { useText } from '../lib/i18n.js';
import { Chips } from '../ui/forms/chips.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';

export interface Word {
  officerId: string | null;
  reachedBy: EmergencyMeans;
  reason: string;
}
export const NO_WORD: Word = { officerId: null, reachedBy: 'phone', reason: '' };
export const hasWord = ({ officerId, reason }: Word): boolean => officerId !== null && reason.trim() !== '';

interface WordFieldsProps {
  offer: EmergencyOffer;
  word: Word;
  change: (part: Partial<Word>) => void;
  isTried: boolean;
}

/** On whose word, how that officer was reached, and why it cannot wait. */
export function WordFields({ offer, word, change, isTried }: WordFieldsProps) {
  const t = useText(emergencyLabels);
  const officers = offer.officers.map(({ personId, name, position }) => ({ value: personId, label: [name, position].filter(Boolean).join(' · ') }));
  return (
    <Card title={t('word')} tone="warn">
      <Select label={t('officer')} description={t('officerHint')} data={officers} value={word.officerId} onChange={(officerId) => change({ officerId })} searchable nothingFoundMessage={t('nobody')} size="md" mb="md" required />
      <Chips required legend={t('reached')} value={word.reachedBy} options={EMERGENCY_MEANS.map((value) => ({ value, label: t(value) }))} onChange={(reachedBy) => change({ reachedBy })} />
      <Textarea label={t('reason')} value={word.reason} onChange={(event) => change({ reason: event.currentTarget.value })} autosize minRows={2} maxLength={1000} size="md" mt="md" required />
      <p className="soft">{t('rest')}</p>
      {isTried && !hasWord(word) && <Notice tone="bad" isAnswer><p>{t('needed')}</p></Notice>}
    </Card>
  );
}
