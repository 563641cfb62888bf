import type { ReactNode } from 'react';
import css from './parts.module.css';

/** Name, post, date: each kept whole while the line has room, no line beginning or ending in a dot. Empty ones are left out. */
export function Parts({ of: parts }: { of: readonly ReactNode[] }) {
  return <span className={css.parts}>{parts.filter(Boolean).map((part, i) => <span key={i}>{part}</span>)}</span>;
}
