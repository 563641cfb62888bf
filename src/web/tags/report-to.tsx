import { Button } from '@mantine/core';
import { IconMail, IconPhone } from '@tabler/icons-react';
import type { ReportTo } from '../../shared/api/public.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { phoneLink, sayPhone } from '../lib/phone.js';
import { tagLabels } from './labels.js';
import css from './tags.module.css';

/** What whoever found something can do about it: call, or write. */
export function TellAgency({ to: { phone, mail } }: { to: ReportTo }) {
  const t = useText(tagLabels);
  const language = useLanguage();
  if (!phone && !mail) return null;
  return (
    <div className={css.tell}>
      {phone && <Button component="a" href={phoneLink(phone)} leftSection={<IconPhone aria-hidden size={24} />}>{t('publicCall', { phone: sayPhone(phone, language) })}</Button>}
      {mail && <Button component="a" href={`mailto:${mail}`} variant="default" leftSection={<IconMail aria-hidden size={24} />}>{t('publicMail', { mail })}</Button>}
    </div>
  );
}
