import { useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import css from '../admin.module.css';
import { settingLabels } from './labels.js';

const PLACES = [
  ['/first-run', 'toFirstRun'], ['/settings/holidays', 'toHolidays'], ['/places', 'toPlaces'], ['/units', 'toUnits'], ['/orders', 'toOrders'], ['/settings/waiting', 'toWaiting'],
] as const;

/** What an agency decides on pages of their own. */
export function ElsewhereCard() {
  const t = useText(settingLabels);
  return (
    <Card title={t('elsewhere')}>
      <ul className={css.items}>{PLACES.map(([to, word]) => <li key={to}><TextLink to={to} className={css.tall}>{t(word)}</TextLink></li>)}</ul>
    </Card>
  );
}

export function SecondNotice() {
  const t = useText(settingLabels);
  return useSession().changesWait ? <Notice tone="info" title={t('secondTitle')}><p>{t('secondWhat')}</p></Notice> : null;
}
