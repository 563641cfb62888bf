import type { ChangeEvent } from 'react';
import { Refused } from '../../lib/api-error.js';
import { useText } from '../../lib/i18n.js';
import type { Draft } from '../../lib/use-draft.js';
import { uiLabels } from '../labels.js';

type TextOf<T> = Extract<{ [K in keyof T]: T[K] extends string ? K : never }[keyof T], string>;

/** Ties text fields to a draft and puts the server's complaints beside the fields they are about. */
export function useFields<T extends object>({ value, change }: Draft<T>, error: unknown) {
  const t = useText(uiLabels);
  const wrong = error instanceof Refused ? error.fields : [];
  const errorOf = (name: string) => (wrong.some((one) => one === name || one.startsWith(`${name}.`)) ? t('fieldWrong') : undefined);
  const text = (name: TextOf<T>, sentAs: string = name) => ({
    value: String(value[name] ?? ''),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => change({ [name]: event.currentTarget.value } as Partial<T>),
    error: errorOf(sentAs),
  });
  return { text, errorOf };
}

/** Typed text without edges; nothing typed is null. */
export const textOrNull = (typed: string): string | null => typed.trim() || null;
