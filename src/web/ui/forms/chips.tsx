import { IconCheck } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import css from './chips.module.css';

interface ChipsProps<V extends string> {
  legend: string;
  value: V | null;
  options: readonly { value: V; label: string; hint?: string; disabled?: boolean }[];
  onChange: (value: V) => void;
  /** Hides the legend from sight where a heading already says it. */
  isQuiet?: boolean;
  /** On a phone the choices stand in one row that is moved sideways. */
  isOneRow?: boolean;
}

/** One of a few, each a large target; a radio group to the keyboard and to a screen reader. */
export function Chips<V extends string>({ legend, value, options, onChange, isQuiet = false, isOneRow = false }: ChipsProps<V>) {
  const group = useId();
  const chosen = useRef<HTMLLabelElement>(null);
  useEffect(() => { if (isOneRow) chosen.current?.scrollIntoView({ block: 'nearest', inline: 'center' }); }, [isOneRow, value]);
  return (
    <fieldset className={`${css.group} ${isOneRow ? css.oneRow : ''}`}>
      <legend className={isQuiet ? css.hidden : css.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} ref={option.value === value ? chosen : undefined} className={`${css.chip} ${option.value === value ? css.on : ''} ${option.disabled ? css.off : ''}`}>
          <input type="radio" name={group} className={css.hidden} checked={option.value === value} disabled={option.disabled} onChange={() => onChange(option.value)} />
          {option.value === value && <IconCheck aria-hidden size={20} />}
          <span>
            {option.label}
            {option.hint && <span className={css.hint}>{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
