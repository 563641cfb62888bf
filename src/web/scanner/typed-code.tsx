import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useText } from '../lib/i18n.js';
import { scannerLabels } from './labels.js';
import css from './scan-panel.module.css';

interface TypedCodeProps {
  label: string;
  hint: string;
  /** What the button does with the code. */
  action: string;
  take: (text: string) => boolean;
}

/** Typing what a scan would have read; `take` says whether it was of use. */
export function TypedCode({ label, hint, action, take }: TypedCodeProps) {
  const t = useText(scannerLabels);
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isTaken = take(typed);
    setIsWrong(!isTaken);
    if (isTaken) setTyped('');
  };
  const besideButton = (input: ReactNode) => <div className={css.row}>{input}<Button type="submit" variant="default">{action}</Button></div>;
  const field = { label, description: hint, error: isWrong ? t('notTag') : undefined, value: typed, inputContainer: besideButton };
  return (
    <form onSubmit={send} className={css.typed} noValidate>
      <TextInput {...field} onChange={(event) => setTyped(event.currentTarget.value)} autoCapitalize="characters" autoComplete="off" spellCheck={false} size="md" />
    </form>
  );
}
