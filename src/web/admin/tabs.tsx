import { Link } from '@tanstack/react-router';
import css from '../register/register.module.css';

/** Pages that belong together, one beside the other. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly (readonly [to: string, word: string])[] }) {
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map(([to, word]) => <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} className={css.tab} activeProps={{ className: css.tabOn }}>{word}</Link>)}
    </nav>
  );
}
