import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { Bell } from '../../notices/bell.js';
import { appLabels } from '../labels.js';
import mark from '../mark.svg';
import { LanguageSwitch } from './language-switch.js';
import { useCounters } from './use-counters.js';
import css from './shell.module.css';

export function Header() {
  const t = useText(appLabels);
  const { agencyName, demo, person } = useSession();
  const { notices: unread } = useCounters();
  return (
    <header className={css.header}>
      {demo && <p className={css.demo} role="note" data-demo>{t('demo')}</p>}
      <div className={css.bar}>
        <Link to="/" className={css.brand}>
          <img src={mark} alt="" width={36} height={36} />
          <span>
            <strong className={css.product}>{t('product')}</strong>
            {agencyName && <span className={css.agency}>{agencyName}</span>}
          </span>
        </Link>
        {person && <Bell unread={unread} />}
        <LanguageSwitch />
      </div>
    </header>
  );
}
