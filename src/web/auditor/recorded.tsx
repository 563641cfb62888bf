import { formatDay, formatInstant } from '../../shared/calendar-formats.js';
import { CLOSINGS, RULE_TITLES } from '../../shared/labels/findings.js';
import { SETTINGS, type SettingKey } from '../../shared/settings.js';
import { isSubjectKey, SUBJECT_SETTINGS } from '../../shared/subject-settings/subject-settings.js';
import type { FindingClosing, FindingRule, Language } from '../../shared/vocab.js';
import { useLanguage, useText, type Text } from '../lib/i18n.js';
import { Facts } from '../ui/layout/facts.js';
import css from './auditor.module.css';
import { isRecordedWord, recordedLabels, type RecordedWord } from './recorded-labels.js';

interface Words {
  say: Text<RecordedWord>;
  names: ReadonlyMap<string, string>;
  language: Language;
}

/** What a row recorded, field by field in words; a field of a later version keeps its own name. */
export function Recorded({ label, json, names }: { label: string; json: string; names: ReadonlyMap<string, string> }) {
  const words = { say: useText(recordedLabels), names, language: useLanguage() };
  const fields = fieldsOf(json, words);
  if (fields.length === 0) return null;
  return (
    <>
      <h3 className={css.part}>{label}</h3>
      <Facts items={fields} />
    </>
  );
}

function fieldsOf(json: string, words: Words): [string, string][] {
  try {
    const said = new Map<string, string>();
    for (const [path, value] of Object.entries(flat(JSON.parse(json)))) if (value !== null && value !== '') said.set(fieldName(path, words), valueText(path, value, words));
    return [...said];
  } catch {
    return [['', json]];
  }
}

type Plain = string | number | boolean | null;

/** `lines.0.condition` → value: one line per fact. */
function flat(value: unknown, path = ''): Record<string, Plain> {
  if (typeof value !== 'object' || value === null) return { [path]: value as Plain };
  return Object.assign({}, ...Object.entries(value).map(([key, part]) => flat(part, path ? `${path}.${key}` : key))) as Record<string, Plain>;
}

function fieldName(path: string, { say }: Words): string {
  const parts = path.split('.').filter((part) => part !== 'facts');
  const at = parts.find((part) => /^\d+$/.test(part));
  const name = parts.filter((part) => !/^\d+$/.test(part)).at(-1) ?? path;
  const word = `f.${name}`;
  const words = isRecordedWord(word) ? say(word) : name;
  return at === undefined ? words : `${words} (${Number(at) + 1})`;
}

const LONG_HASH = 40;

function valueText(path: string, value: Exclude<Plain, null>, { say, names, language }: Words): string {
  const field = path.split('.').at(-1) ?? '';
  if (typeof value === 'boolean' || /^is[A-Z]/.test(field)) return say(value ? 'v.yes' : 'v.no');
  const text = String(value);
  const word = `v.${text}`;
  if (isRecordedWord(word)) return say(word);
  if (field === 'rule' && text in RULE_TITLES) return RULE_TITLES[text as FindingRule][language];
  if (field === 'because' && text in CLOSINGS) return CLOSINGS[text as FindingClosing][language];
  if (isSubjectKey(text)) return SUBJECT_SETTINGS[text].title[language];
  if (text in SETTINGS) return SETTINGS[text as SettingKey].title[language];
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return formatInstant(text, { language });
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text, { language });
  if (/Satang$/.test(field)) return (Number(value) / 100).toLocaleString('en-US');
  return names.get(text) ?? (text.length > LONG_HASH && /^[0-9a-f]+$/.test(text) ? `${text.slice(0, 12)}…` : text);
}
