import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import css from '../register/register.module.css';

/** Pages that belong together, one beside the other. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly (readonly [to: string, word: string])[] }) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => { bar.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' }); }, [label]);
  return (
    <nav ref={bar} className={css.tabs} aria-label={label}>
      {tabs.map(([to, word]) => <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} className={css.tab} activeProps={{ className: css.tabOn }}>{word}</Link>)}
    </nav>
  );
}
