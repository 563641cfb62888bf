import type { ReactNode } from 'react';
import css from './facts.module.css';

interface FactsProps {
  items: readonly (readonly [label: string, value: ReactNode])[];
  /** On a phone each word stands above its value: where the value shares its line with a link. */
  isStacked?: boolean;
}

/** Label and value pairs; pairs without a value are left out. */
export function Facts({ items, isStacked = false }: FactsProps) {
  return (
    <dl className={`${css.facts} ${isStacked ? css.stacked : ''}`}>
      {items.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false).map(([label, value]) => (
        <div key={label} className={css.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
