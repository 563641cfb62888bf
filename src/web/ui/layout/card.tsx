import type { ReactNode } from 'react';
import css from './card.module.css';

interface CardProps {
  title?: ReactNode;
  /** Stands right of the title. */
  aside?: ReactNode;
  tone?: 'plain' | 'good' | 'warn' | 'bad' | 'info';
  children: ReactNode;
}

export function Card({ title, aside, tone = 'plain', children }: CardProps) {
  return (
    <section className={`${css.card} ${css[tone]}`}>
      {(title || aside) && (
        <div className={css.head}>
          {title && <h2 className={css.title}>{title}</h2>}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
