import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HolidayList, HolidayView } from '../../../shared/api/settings.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { today } from '../../lib/time.js';
import { DateField } from '../../ui/dates/lazy-date-field.js';
import { SaidDate } from '../../ui/dates/said.js';
import { ConfirmButton } from '../../ui/forms/confirm-button.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { Parts } from '../../ui/words/parts.js';
import { EmptyState } from '../../ui/layout/states.js';
import css from '../admin.module.css';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';
import { SettingTabs } from './settings-page.js';

const BUDDHIST = 543;
const thisYear = () => Number(today().slice(0, 4));

/** The agency's calendar; the Cabinet adds days every year. */
export function HolidaysPage() {
  const t = useText(adminLabels);
  const language = useLanguage();
  const [year, setYear] = useState(thisYear());
  const [isNew, setIsNew] = useState(false);
  const list = useQuery({ queryKey: ['holidays', year], queryFn: ({ signal }) => api.get<HolidayList>('/holidays', { year }, signal) });
  const years = [-1, 0, 1, 2].map((n) => thisYear() + n).map((one) => ({ value: String(one), label: String(language === 'th' ? one + BUDDHIST : one) }));
  return (
    <Page title={t('settings')} lead={t('holidaysLead')} aside={<Button leftSection={<IconPlus aria-hidden size={22} />} onClick={() => setIsNew(true)}>{t('addHoliday')}</Button>}>
      <SettingTabs />
      <NativeSelect label={t('year')} size="md" mb="md" data={years} value={String(year)} onChange={(event) => setYear(Number(event.currentTarget.value))} />
      <Answered query={list}>{({ items }) => (items.length > 0 ? <Card><ul className={css.rows}>{items.map((one) => <Holiday key={one.id} holiday={one} />)}</ul></Card> : <EmptyState title={t('noHolidays')}><p>{t('noHolidaysWhat')}</p></EmptyState>)}</Answered>
      {isNew && <NewHoliday close={() => setIsNew(false)} />}
    </Page>
  );
}

function Holiday({ holiday }: { holiday: HolidayView }) {
  const t = useText(adminLabels);
  const remove = useMutation({ mutationFn: () => api.delete(`/holidays/${holiday.id}`) });
  return (
    <li>
      <Parts of={[<SaidDate key="on" on={holiday.onDay} />, <strong key="name">{holiday.name}</strong>]} />
      <ConfirmButton variant="subtle" color="red" leftSection={<IconTrash aria-hidden size={20} />} aria-label={t('removeOf', { name: holiday.name })} question={t('removeHoliday', { name: holiday.name })} yes={t('remove')} onConfirm={() => remove.mutate()}>{t('remove')}</ConfirmButton>
      <Refusal error={remove.error} />
    </li>
  );
}

function NewHoliday({ close }: { close: () => void }) {
  const t = useText(adminLabels);
  const [onDay, setOnDay] = useState<string | null>(null);
  const [name, setName] = useState('');
  return (
    <FormDialog title={t('addHoliday')} close={close} send={() => api.post('/holidays', { onDay, name: name.trim() })} canSend={Boolean(onDay && name.trim())}>
      <DateField label={t('day')} required value={onDay} onChange={setOnDay} />
      <TextInput label={t('holidayName')} required maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} />
    </FormDialog>
  );
}
