import type { ReactNode } from 'react';
import css from './facts.module.css';

/** Label and value pairs; pairs without a value are left out. */
export function Facts({ items }: { items: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className={css.facts}>
      {items.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false).map(([label, value]) => (
        <div key={label} className={css.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
