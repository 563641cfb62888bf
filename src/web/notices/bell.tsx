import { IconBell } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../lib/i18n.js';
import { noticesLabels } from './labels.js';
import css from './notices.module.css';

/** In the header of every page: how much the reader has not read yet. */
export function Bell({ unread }: { unread: number }) {
  const t = useText(noticesLabels);
  return (
    <Link to="/notices" className={css.bell} aria-label={t('bell', { count: unread })} title={t('title')}>
      <IconBell aria-hidden size={28} />
      {unread > 0 && <span aria-hidden className={css.figure}>{unread > 99 ? '99+' : unread}</span>}
    </Link>
  );
}
