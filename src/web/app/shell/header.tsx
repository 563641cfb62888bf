import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EmblemView } from '../../../shared/api/settings.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { Bell } from '../../notices/bell.js';
import { appLabels } from '../labels.js';
import mark from '../mark.svg';
import { LanguageSwitch } from './language-switch.js';
import { useCounters } from './use-counters.js';
import css from './shell.module.css';

/** The agency's own, else the mark of the program. */
function Emblem() {
  const emblem = useQuery({ queryKey: ['emblem'], staleTime: Infinity, queryFn: ({ signal }) => api.get<EmblemView>('/emblems/current', {}, signal) });
  const id = emblem.data?.id;
  return <img src={id ? `/api/emblems/${id}` : mark} className={id ? css.emblem : undefined} alt="" width={36} height={36} />;
}

export function Header() {
  const t = useText(appLabels);
  const { agencyName, demo, person } = useSession();
  const { notices: unread } = useCounters();
  return (
    <header className={css.header}>
      {demo && <p className={css.demo} role="note" data-demo>{t('demo')}</p>}
      <div className={css.bar}>
        <Link to="/" className={css.brand}>
          <Emblem />
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
