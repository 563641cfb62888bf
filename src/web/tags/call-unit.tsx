import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useLanguage, useText } from '../lib/i18n.js';
import { phoneLink, sayPhone } from '../lib/phone.js';
import { tagLabels } from './labels.js';
import css from './tags.module.css';

/** The one thing that whoever found something can do about it. */
export function CallUnit({ phone }: { phone: string | null }) {
  const t = useText(tagLabels);
  const language = useLanguage();
  if (!phone) return null;
  return <Button component="a" href={phoneLink(phone)} className={css.call} leftSection={<IconPhone aria-hidden size={24} />}>{t('publicCall', { phone: sayPhone(phone, language) })}</Button>;
}
