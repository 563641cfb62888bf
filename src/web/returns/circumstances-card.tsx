import { Textarea, TextInput } from '@mantine/core';
import { useText } from '../lib/i18n.js';
import { today } from '../lib/time.js';
import { DateField } from '../ui/dates/lazy-date-field.js';
import { TimeField } from '../ui/dates/time-field.js';
import { Chips } from '../ui/forms/chips.js';
import { ColleagueField } from '../ui/forms/colleague-field.js';
import { Card } from '../ui/layout/card.js';
import { returnLabels } from './labels.js';
import { lacksEarlier, type Circumstances } from './return-basket.js';

interface CircumstancesProps {
  how: Circumstances;
  change: (part: Partial<Circumstances>) => void;
  isTried: boolean;
}

/** Who brought it, and when it was really received. */
export function CircumstancesCard({ borrowers, how, change, isTried }: CircumstancesProps & { borrowers: string[] }) {
  const t = useText(returnLabels);
  const lacks = isTried ? t('needBrought') : undefined;
  const bringers = [...borrowers.map((name) => ({ value: `borrower ${name}`, label: t('borrowerNamed', { name }) })), { value: 'colleague', label: t('somebody') }, { value: 'other', label: t('outsider') }];
  const choose = (value: string) => change(value === 'colleague' || value === 'other' ? { bringer: value } : { bringer: 'borrower', borrower: value.slice('borrower '.length) });
  const chosen = how.bringer === 'borrower' ? `borrower ${borrowers.find((name) => name === how.borrower) ?? borrowers[0] ?? ''}` : how.bringer;
  const times = [{ value: 'now' as const, label: t('now') }, { value: 'earlier' as const, label: t('earlier') }];
  return (
    <Card>
      <Chips legend={t('broughtBy')} value={chosen} options={bringers} onChange={choose} />
      {how.bringer === 'colleague' && <ColleagueField required label={t('who')} value={how.colleague} error={how.colleague ? undefined : lacks} onChange={(colleague) => change({ colleague })} />}
      {how.bringer === 'other' && <TextInput required label={t('outsiderName')} value={how.other} error={how.other.trim() ? undefined : lacks} onChange={(event) => change({ other: event.currentTarget.value })} size="md" />}
      <Chips legend={t('when')} value={how.isEarlier ? 'earlier' : 'now'} options={times} onChange={(value) => change({ isEarlier: value === 'earlier' })} />
      {how.isEarlier && <EarlierFields how={how} change={change} isTried={isTried} />}
    </Card>
  );
}

function EarlierFields({ how, change, isTried }: CircumstancesProps) {
  const t = useText(returnLabels);
  return (
    <>
      <p className="soft">{t('earlierHint')}</p>
      <DateField label={t('earlierDate')} value={how.on} max={today()} onChange={(on) => change({ on })} />
      <TimeField label={t('earlierTime')} value={how.time} onChange={(time) => change({ time })} />
      <Textarea required label={t('earlierReason')} value={how.reason} error={isTried && lacksEarlier(how) ? t('needEarlier') : undefined} onChange={(event) => change({ reason: event.currentTarget.value })} autosize size="md" />
    </>
  );
}
