import { IconChevronRight } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useText } from '../../lib/i18n.js';
import { whole } from '../../../shared/thai/whole.js';
import { useSession } from '../../lib/session.js';
import { appLabels } from '../labels.js';
import { NavCount } from './nav-count.js';
import { ACCOUNT, type Destination, destinationsOf, GROUPS } from './navigation.js';
import css from './shell.module.css';
import { useCounters } from './use-counters.js';

export function SideNav() {
  const t = useText(appLabels);
  const menu = useRef<HTMLElement>(null);
  const here = useLocation({ select: ({ pathname }) => pathname });
  // Newer browsers answer scrollIntoView with a promise, which is no way to undo an effect.
  useEffect(() => { menu.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' }); }, [here]);
  return (
    <nav ref={menu} className={css.side} aria-label={t('mainMenu')}>
      <MenuGroups />
      <SideNavMe />
    </nav>
  );
}

/** The way to one's own account; on the phone it also says what is found there. */
export function SideNavMe({ isWhole = false }: { isWhole?: boolean }) {
  const t = useText(appLabels);
  const session = useSession();
  return (
    <Link to={ACCOUNT.to} className={css.me} activeProps={{ className: css.here }}>
      <ACCOUNT.icon aria-hidden size={28} />
      <span>
        <strong>{(session.person?.name ?? '').split(' ').map(whole).join(' ')}</strong>
        <span className={css.post}>{session.posts[0]?.title ?? session.person?.position}</span>
        <span className={css.account}>{t(isWhole ? 'accountWhat' : 'account')}</span>
      </span>
      {isWhole && <IconChevronRight aria-hidden size={24} />}
    </Link>
  );
}

/** The whole menu by group, also the body of the phone's "more" page. */
export function MenuGroups() {
  const t = useText(appLabels);
  const session = useSession();
  const places = destinationsOf(session, useCounters().inbox);
  return GROUPS.map((group) => ({ group, own: places.filter((place) => place.group === group) })).filter(({ own }) => own.length > 0).map(({ group, own }) => (
    <section key={group} className={css.group}>
      <h2 className={css.groupName}>{t(group)}</h2>
      <ul className="plain-list">{own.map((place) => <li key={place.to}><MenuLink place={place} /></li>)}</ul>
    </section>
  ));
}

function MenuLink({ place }: { place: Destination }) {
  const t = useText(appLabels);
  const counters = useCounters();
  return (
    <Link to={place.to} className={css.item} activeOptions={{ exact: place.to === '/' }} activeProps={{ className: css.here }}>
      <place.icon aria-hidden size={24} />
      <span>{t(place.word)}</span>
      {place.count && <NavCount count={counters[place.count]} />}
    </Link>
  );
}
