import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ResetCodeView } from '../../shared/api/access/getting-in.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { type Chosen, ColleagueField } from '../ui/forms/colleague-field.js';
import { Card } from '../ui/layout/card.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { GivenCode } from './given-code.js';
import { gettingInLabels } from './labels.js';

export const useGivenCode = () => useMutation({ mutationFn: (personId: string) => api.post<ResetCodeView>(`/people/${personId}/reset-code`) });

/** The officer's side: somebody stands there and has forgotten the password. */
export function HelpPage() {
  const t = useText(gettingInLabels);
  const [whom, setWhom] = useState<Chosen | null>(null);
  const give = useGivenCode();
  const choose = (chosen: Chosen | null) => {
    setWhom(chosen);
    give.reset();
  };
  return (
    <Page title={t('helpTitle')} lead={t('helpLead')}>
      <Card>
        <ColleagueField label={t('helpWho')} required value={whom} onChange={choose} />
        <p className="soft">{t('helpCheck')}</p>
        <Refusal error={give.error} />
        {give.data ? <GivenCode given={give.data} /> : <Button fullWidth disabled={!whom} loading={give.isPending} onClick={() => whom && give.mutate(whom.id)}>{t('giveCode')}</Button>}
      </Card>
    </Page>
  );
}
