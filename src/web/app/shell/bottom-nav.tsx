import { IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { appLabels } from '../labels.js';
import css from './bottom-nav.module.css';
import { NavCount } from './nav-count.js';
import { type Destination, quickOf, SCAN } from './navigation.js';
import { useCounters } from './use-counters.js';

const MORE: Destination = { to: '/menu', word: 'more', icon: IconMenu2, group: 'groupMine' };

/** Phone: four places and the scan button, all in thumb's reach. */
export function BottomNav() {
  const t = useText(appLabels);
  const [first, second, third] = quickOf(useSession(), useCounters().inbox);
  const before = [first, second].filter((one) => one !== undefined);
  const after = [third, MORE].filter((one) => one !== undefined);
  return (
    <nav className={css.nav} aria-label={t('quickMenu')}>
      {before.map((place) => <QuickLink key={place.to} place={place} />)}
      <Link to={SCAN.to} className={css.scan} activeProps={{ className: css.scanning }}>
        <span className={css.scanIcon}><SCAN.icon aria-hidden size={30} /></span>
        <span>{t(SCAN.word)}</span>
      </Link>
      {after.map((place) => <QuickLink key={place.to} place={place} />)}
    </nav>
  );
}

function QuickLink({ place }: { place: Destination }) {
  const t = useText(appLabels);
  const counters = useCounters();
  return (
    <Link to={place.to} className={css.item} activeOptions={{ exact: place.to === '/' }} activeProps={{ className: css.here }}>
      <span className={css.icon}>
        <place.icon aria-hidden size={26} />
        {place.count && <NavCount count={counters[place.count]} />}
      </span>
      <span>{t(place.short ?? place.word)}</span>
    </Link>
  );
}
