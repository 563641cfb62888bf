import '@mantine/dates/styles.css';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import dayjs from 'dayjs';
import 'dayjs/locale/th';
import buddhistEra from 'dayjs/plugin/buddhistEra.js';
import type { ReactNode } from 'react';
import { readDay } from '../../../shared/thai/read-day.js';
import type { Language } from '../../../shared/vocab.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import css from './date-field.module.css';
import { uiLabels } from '../labels.js';

dayjs.extend(buddhistEra);

interface DateFieldProps {
  label: ReactNode;
  description?: ReactNode;
  /** YYYY-MM-DD, C.E.; null when empty. */
  value: string | null;
  onChange: (date: string | null) => void;
  min?: string;
  max?: string;
  required?: boolean;
  error?: ReactNode;
  isClosed?: (date: string) => boolean;
}

/** Calendar and typed date, B.E. in Thai and C.E. in English; a typed year over 2400 is always taken as B.E. */
export default function DateField({ min, max, isClosed, ...field }: DateFieldProps) {
  const t = useText(uiLabels);
  return (
    <DateInput
      {...field}
      {...formatsOf(useLanguage())}
      minDate={min}
      maxDate={max}
      excludeDate={isClosed}
      dateParser={(text) => readDay(text)?.day ?? null}
      placeholder={t('datePlaceholder')}
      leftSection={<IconCalendar aria-hidden size={22} />}
      size="md"
      classNames={{ weekday: css.weekday, day: css.day, calendarHeader: css.header }}
      ariaLabels={{ previousMonth: t('previousMonth'), nextMonth: t('nextMonth') }}
    />
  );
}

function formatsOf(language: Language): Partial<DateInputProps> {
  const year = language === 'th' ? 'BBBB' : 'YYYY';
  return {
    locale: language,
    firstDayOfWeek: 1,
    valueFormat: `${language === 'th' ? 'dd' : 'ddd'} D MMM ${year}`,
    monthLabelFormat: `MMMM ${year}`,
    yearLabelFormat: year,
    yearsListFormat: year,
    decadeLabelFormat: year,
  };
}
