import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useText } from '../lib/i18n.js';
import { scannerLabels } from './labels.js';
import css from './scan-panel.module.css';

/** Typing what a scan would have read; `take` says whether it was of use. */
export function TypedCode({ label, hint, take }: { label: string; hint: string; take: (text: string) => boolean }) {
  const t = useText(scannerLabels);
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isTaken = take(typed);
    setIsWrong(!isTaken);
    if (isTaken) setTyped('');
  };
  const field = { label, description: hint, error: isWrong ? t('notTag') : undefined, value: typed };
  return (
    <form onSubmit={send} className={css.typed} noValidate>
      <TextInput {...field} onChange={(event) => setTyped(event.currentTarget.value)} autoCapitalize="characters" autoComplete="off" spellCheck={false} size="md" />
      <Button type="submit" variant="default">{t('useCode')}</Button>
    </form>
  );
}
