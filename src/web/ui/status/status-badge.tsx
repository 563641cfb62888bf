import type { ComponentType } from 'react';
import css from './status-badge.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'quiet';

interface StatusBadgeProps {
  tone: Tone;
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  children: string;
}

/** A status is a word with an icon and a colour, never a colour alone. */
export function StatusBadge({ tone, icon: Icon, children }: StatusBadgeProps) {
  return (
    <span className={`${css.badge} ${css[tone]}`}>
      <Icon aria-hidden size={20} />
      {children}
    </span>
  );
}
