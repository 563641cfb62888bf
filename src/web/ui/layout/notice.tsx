import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import css from './notice.module.css';

const ICONS = { info: IconInfoCircle, good: IconCircleCheck, warn: IconAlertTriangle, bad: IconCircleX };

interface NoticeProps {
  tone: keyof typeof ICONS;
  title?: ReactNode;
  /** Brings the notice into view and reads it out: the answer to something the person just did. */
  isAnswer?: boolean;
  children?: ReactNode;
}

export function Notice({ tone, title, isAnswer = false, children }: NoticeProps) {
  const Icon = ICONS[tone];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAnswer) box.current?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [isAnswer]);
  return (
    <div ref={box} className={`${css.notice} ${css[tone]}`} role={isAnswer ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon aria-hidden className={css.icon} size={26} />
      <div className={css.text}>
        {title && <p className={css.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
