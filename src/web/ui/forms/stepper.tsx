import { IconMinus, IconPlus } from '@tabler/icons-react';
import css from './stepper.module.css';

interface StepperProps {
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  /** Names the group, e.g. the thing counted. */
  label: string;
  fewer: string;
  more: string;
  /** Stands behind the number: เครื่อง, ตัว. */
  unit?: string;
}

/** A small number by two large buttons. */
export function Stepper({ value, min, max, onChange, label, fewer, more, unit = '' }: StepperProps) {
  return (
    <div className={css.stepper} role="group" aria-label={label}>
      <button type="button" aria-label={fewer} disabled={value <= min} onClick={() => onChange(value - 1)}><IconMinus aria-hidden size={24} /></button>
      <output>{value} {unit}</output>
      <button type="button" aria-label={more} disabled={value >= max} onClick={() => onChange(value + 1)}><IconPlus aria-hidden size={24} /></button>
    </div>
  );
}
