import type { ReactNode } from 'react';
import css from './action-bar.module.css';

/** The main action of a screen, in thumb's reach above the bottom navigation. */
export function ActionBar({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className={css.bar} data-action-bar>
      {note && <div className={css.note}>{note}</div>}
      <div className={css.buttons}>{children}</div>
    </div>
  );
}
