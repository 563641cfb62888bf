import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useText } from '../lib/i18n.js';
import css from './scan-panel.module.css';
import { scannerLabels } from './labels.js';
import { tagFromScan } from './tag-from-scan.js';

export function TypedCode({ onTag }: { onTag: (tag: string) => void }) {
  const t = useText(scannerLabels);
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const tag = tagFromScan(typed);
    setIsWrong(!tag);
    if (!tag) return;
    setTyped('');
    onTag(tag);
  };
  return (
    <form onSubmit={send} className={css.typed} noValidate>
      <TextInput
        label={t('typed')}
        description={t('typedHint')}
        error={isWrong ? t('notTag') : undefined}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        size="md"
      />
      <Button type="submit" variant="default">{t('useCode')}</Button>
    </form>
  );
}
