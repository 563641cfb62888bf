import { useId, type ComponentType } from 'react';
import css from './choice-cards.module.css';

interface ChoiceCardsProps<V extends string> {
  legend: string;
  value: V;
  options: readonly { value: V; label: string; hint: string; icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }> }[];
  onChange: (value: V) => void;
}

/** A choice that needs a sentence beside each answer. */
export function ChoiceCards<V extends string>({ legend, value, options, onChange }: ChoiceCardsProps<V>) {
  const group = useId();
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      {options.map(({ value: own, label, hint, icon: Icon }) => (
        <label key={own} className={`${css.card} ${own === value ? css.on : ''}`}>
          <input type="radio" name={group} checked={own === value} onChange={() => onChange(own)} />
          <Icon aria-hidden size={26} />
          <span>
            <strong>{label}</strong>
            <span className={css.hint}>{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
