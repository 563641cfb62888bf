import { useQueryClient } from '@tanstack/react-query';
import type { Language } from '../../../shared/vocab.js';
import { api } from '../../lib/api.js';
import { showLanguage, useLanguage, useText } from '../../lib/i18n.js';
import { sessionQuery, useSession } from '../../lib/session.js';
import { appLabels } from '../labels.js';
import css from './shell.module.css';

/** The choice is kept on this device, and with the person once signed in. */
export function LanguageSwitch() {
  const t = useText(appLabels);
  const client = useQueryClient();
  const { person } = useSession();
  const other: Language = useLanguage() === 'th' ? 'en' : 'th';
  const change = async () => {
    await showLanguage(other);
    client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, language: other });
    if (person) await api.put('/session/language', { language: other }).catch(() => undefined);
    await client.invalidateQueries();
  };
  return <button type="button" lang={other} className={css.language} title={t('switchTo')} aria-label={t('switchTo')} onClick={() => void change()}>{t('otherLanguage')}</button>;
}
