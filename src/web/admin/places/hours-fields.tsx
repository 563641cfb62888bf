import { Button, Checkbox } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { OpeningHours } from '../../../shared/api/places.js';
import { useText } from '../../lib/i18n.js';
import { TimeField } from '../../ui/dates/time-field.js';
import css from '../admin.module.css';
import { adminLabels } from '../labels.js';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const WHOLE_DAY = { opensAt: '08:30', closesAt: '16:30' };
const AFTERNOON = { opensAt: '13:00', closesAt: '16:30' };
const NOON = '12:00';

/** Two stretches on one day leave the lunch break between them. */
export function HoursFields({ hours, change }: { hours: OpeningHours[]; change: (hours: OpeningHours[]) => void }) {
  const t = useText(adminLabels);
  const put = (weekday: number, stretches: OpeningHours[]) =>
    change([...hours.filter((one) => one.weekday !== weekday), ...stretches].sort((a, b) => a.weekday - b.weekday || a.opensAt.localeCompare(b.opensAt)));
  return (
    <fieldset className={css.bare}>
      <legend><strong>{t('hours')}</strong></legend>
      <p className="soft">{t('hoursHint')}</p>
      {DAYS.map((weekday) => {
        const own = hours.filter((one) => one.weekday === weekday);
        return (
          <div key={weekday}>
            <Checkbox size="md" my="xs" label={t(`day${weekday}`)} checked={own.length > 0} onChange={() => put(weekday, own.length > 0 ? [] : [{ weekday, ...WHOLE_DAY }])} />
            {own.length > 0 && <Stretches day={t(`day${weekday}`)} own={own} change={(stretches) => put(weekday, stretches)} />}
          </div>
        );
      })}
    </fieldset>
  );
}

function Stretches({ day, own, change }: { day: string; own: OpeningHours[]; change: (own: OpeningHours[]) => void }) {
  const t = useText(adminLabels);
  const set = (at: number, part: Partial<OpeningHours>) => change(own.map((one, i) => (i === at ? { ...one, ...part } : one)));
  const split = ({ weekday, opensAt }: OpeningHours) => change([{ weekday, opensAt, closesAt: NOON }, { weekday, ...AFTERNOON }]);
  return (
    <div className={css.stretches}>
      {own.map((one, i) => (
        <div key={i} className={css.pair}>
          <TimeField label={t('opens', { day })} value={one.opensAt} onChange={(opensAt) => set(i, { opensAt })} />
          <TimeField label={t('closes', { day })} value={one.closesAt} onChange={(closesAt) => set(i, { closesAt })} />
        </div>
      ))}
      {own.length === 1 && own[0] && <Button variant="subtle" aria-label={t('addBreakOf', { day })} leftSection={<IconPlus aria-hidden size={20} />} onClick={() => split(own[0]!)}>{t('addBreak')}</Button>}
      {own.length > 1 && <Button variant="subtle" aria-label={t('noBreakOf', { day })} leftSection={<IconTrash aria-hidden size={20} />} onClick={() => change([{ ...own[0]!, closesAt: own.at(-1)!.closesAt }])}>{t('noBreak')}</Button>}
    </div>
  );
}
