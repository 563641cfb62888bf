import { IconCheck } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { useLanguage } from '../../lib/i18n.js';
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
  required?: boolean;
  error?: string;
}

/** One of a few, each a large target; a radio group to the keyboard and to a screen reader. */
export function Chips<V extends string>({ legend, value, options, onChange, isQuiet = false, isOneRow = false, required = false, error }: ChipsProps<V>) {
  const group = useId();
  const language = useLanguage();
  const chosen = useRef<HTMLLabelElement>(null);
  useEffect(() => { if (isOneRow) chosen.current?.scrollIntoView({ block: 'nearest', inline: 'center' }); }, [isOneRow, value, language]);
  return (
    <fieldset className={`${css.group} ${isOneRow ? css.oneRow : ''}`} aria-describedby={error ? `${group}-error` : undefined}>
      <legend className={isQuiet ? css.hidden : css.legend}>{legend}{required && <span aria-hidden className={css.must}> *</span>}</legend>
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
      {error && <p id={`${group}-error`} className={css.error}>{error}</p>}
    </fieldset>
  );
}
