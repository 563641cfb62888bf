import { useText } from '../../lib/i18n.js';
import { appLabels } from '../labels.js';
import css from './shell.module.css';

export function NavCount({ count }: { count: number }) {
  const t = useText(appLabels);
  if (!count) return null;
  return <span className={css.count}><span aria-hidden>{count > 99 ? '99+' : count}</span><span className={css.unseen}>{t('waiting', { count })}</span></span>;
}
