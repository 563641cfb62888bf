import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../../shared/vocab.js';
import { unbroken, whole } from '../../shared/thai/whole.js';

const KEPT = 'sujarit.language';

export const storedLanguage = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'th');

void i18next.use(initReactI18next).init({
  lng: storedLanguage(),
  fallbackLng: 'th',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: true, escape: whole },
  initAsync: false,
  react: { useSuspense: false },
});

/** The words of one feature; `en` cannot miss a key of `th`. `x_one` and `x_other` are the plural forms of `x`. */
export interface Labels<K extends string> {
  name: string;
  th: Record<K, string>;
  en: Record<K, string>;
}

type Base<K extends string> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;
export type Text<K extends string> = (key: Base<K>, values?: Record<string, string | number>) => string;

export function defineLabels<const T extends Record<string, string>>(
  name: string,
  texts: { th: T; en: { [K in keyof T]: string } },
): Labels<Extract<keyof T, string>> {
  i18next.addResourceBundle('th', name, Object.fromEntries(Object.entries(texts.th).map(([key, text]) => [key, unbroken(text)])));
  i18next.addResourceBundle('en', name, texts.en);
  return { name, th: texts.th, en: texts.en };
}

export function useText<K extends string>(labels: Labels<K>): Text<K> {
  const { t } = useTranslation(labels.name);
  return t as Text<K>;
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'th';
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'th');

export async function showLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
