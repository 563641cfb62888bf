import '@mantine/dates/styles.css';
import { DateInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import dayjs from 'dayjs';
import 'dayjs/locale/th';
import buddhistEra from 'dayjs/plugin/buddhistEra.js';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import { parseTypedDate } from './parse-date.js';

dayjs.extend(buddhistEra);

interface DateFieldProps {
  label: string;
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
export default function DateField({ min, max, isClosed, onChange, ...field }: DateFieldProps) {
  const t = useText(uiLabels);
  const language = useLanguage();
  const year = language === 'th' ? 'BBBB' : 'YYYY';
  return (
    <DateInput
      {...field}
      onChange={(date) => onChange(date)}
      locale={language}
      firstDayOfWeek={1}
      minDate={min}
      maxDate={max}
      excludeDate={isClosed}
      valueFormat={`dd D MMM ${year}`}
      monthLabelFormat={`MMMM ${year}`}
      yearLabelFormat={year}
      yearsListFormat={year}
      decadeLabelFormat={year}
      dateParser={(text) => parseTypedDate(text)}
      placeholder={t('datePlaceholder')}
      leftSection={<IconCalendar aria-hidden size={22} />}
      size="md"
      popoverProps={{ withinPortal: true, shadow: 'md' }}
      ariaLabels={{ previousMonth: t('previousMonth'), nextMonth: t('nextMonth') }}
      nextLabel={t('nextMonth')}
      previousLabel={t('previousMonth')}
    />
  );
}
