import { Button, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { spokenCodeIn } from '../../shared/codes/spoken-code.js';
import { useText } from '../lib/i18n.js';
import { Card } from '../ui/layout/card.js';
import { Page } from '../ui/layout/page.js';
import { gettingInLabels } from './labels.js';

const LENGTH = 12;

/** For a phone that cannot scan: the same card by its letters. */
export function CardCodePage() {
  const t = useText(gettingInLabels);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const code = spokenCodeIn(typed, LENGTH);
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (code) void navigate({ to: '/welcome/$code', params: { code } });
  };
  return (
    <Page title={t('codeTitle')} lead={t('codeLead')} canGoBack>
      <Card>
        <form onSubmit={go}>
          <Stack gap="md">
            <TextInput label={t('cardCode')} description={t('cardCodeHint')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="one-time-code" autoCapitalize="characters" maxLength={40} required size="md" />
            <Button type="submit" fullWidth disabled={!code}>{t('next')}</Button>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
