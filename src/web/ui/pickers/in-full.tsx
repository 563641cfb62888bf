import { useEffect, useRef, useState, type ReactNode } from 'react';
import css from './picker.module.css';

/** What a field cuts off stands in full below it. */
export function InFull({ chosen, children }: { chosen: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isCut, setIsCut] = useState(false);
  useEffect(() => {
    const input = box.current?.querySelector('input');
    if (!input) return;
    // Answers once when it begins, after the field holds the words, and whenever the field's width changes.
    const watch = new ResizeObserver(() => setIsCut(input.scrollWidth > input.clientWidth));
    watch.observe(input);
    return () => watch.disconnect();
  }, [chosen]);
  return <div ref={box}>{children}{chosen !== '' && isCut && <span className={css.full} aria-hidden>{chosen}</span>}</div>;
}
