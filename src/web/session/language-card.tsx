import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Language } from '../../shared/vocab.js';
import { api } from '../lib/api.js';
import { showLanguage, useLanguage, useText } from '../lib/i18n.js';
import { sessionQuery } from '../lib/session.js';
import { Chips } from '../ui/forms/chips.js';
import { Card } from '../ui/layout/card.js';
import { Refusal } from '../ui/layout/refusal.js';
import { sessionLabels } from './labels.js';

export function LanguageCard() {
  const t = useText(sessionLabels);
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: async (language: Language) => {
      await showLanguage(language);
      client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, language });
      await api.put('/session/language', { language });
    },
  });
  return (
    <Card title={t('languageTitle')}>
      <Chips<Language> isQuiet legend={t('languageTitle')} value={useLanguage()} options={[{ value: 'th', label: t('thai') }, { value: 'en', label: t('english') }]} onChange={(language) => change.mutate(language)} />
      <Refusal error={change.error} />
    </Card>
  );
}
