import { SETTINGS, type OpinionRule, type SettingKey, type SettingSpec } from '../../../shared/settings.js';
import type { ClassTerms } from '../../../shared/lending/lending-terms.js';
import { isSubjectKey, type SubjectKey } from '../../../shared/subject-settings/subject-settings.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayBaht } from '../../lib/money.js';
import { fiscalYear } from '../../../shared/calendar.js';
import { sayTime, today } from '../../lib/time.js';
import { wordLabels } from '../../ui/words/labels.js';
import { Parts } from '../../ui/words/parts.js';
import { adminLabels } from '../labels.js';
import { useScopeWords } from '../orders/order-scope.js';
import { SubjectValueText } from '../subjects/subject-value.js';
import { EmblemText } from './emblem-field.js';
import { TermsText } from './terms-field.js';

/** A value in the words of the page. */
export function SettingValueText({ settingKey, value }: { settingKey: SettingKey | SubjectKey; value: unknown }) {
  return isSubjectKey(settingKey) ? <SubjectValueText subjectKey={settingKey} value={value} /> : <AgencyValueText settingKey={settingKey} value={value} />;
}

function AgencyValueText({ settingKey, value }: { settingKey: SettingKey; value: unknown }) {
  const t = useText(adminLabels);
  const language = useLanguage();
  const { kind, options }: SettingSpec<unknown> = SETTINGS[settingKey];
  if (kind === 'choice') return <span>{options?.[String(value)]?.[language]}</span>;
  if (kind === 'several') return <span>{(value as string[]).map((one) => options?.[one]?.[language]).join(', ') || t('noPapers')}</span>;
  if (kind === 'flag') return <span>{t(value ? 'yes' : 'no')}</span>;
  if (kind === 'opinions') return <Opinions rules={value as OpinionRule[]} />;
  if (kind === 'terms') return <TermsText terms={value as ClassTerms[]} />;
  if (kind === 'emblem') return <EmblemText fileId={String(value)} />;
  if (/^(counter|notices)\..*-at$/.test(settingKey)) return <span>{sayTime(String(value), language)}</span>;
  if (settingKey === 'paper.slip-number') return <span>{t('slipSuch', { number: String(value).replace('{number}', '1').replace('{year}', String(fiscalYear(today()))) })}</span>;
  return <span>{String(value) || t('empty')}</span>;
}

function Opinions({ rules }: { rules: OpinionRule[] }) {
  const t = useText(adminLabels);
  if (!rules.length) return <span>{t('noOpinions')}</span>;
  return <ul>{rules.map((rule, i) => <li key={i}><OpinionText rule={rule} /></li>)}</ul>;
}

export function OpinionText({ rule }: { rule: OpinionRule }) {
  const t = useText(adminLabels);
  const words = useText(wordLabels);
  const language = useLanguage();
  const scope = useScopeWords();
  const parts = [
    t(`where-${rule.place}`), ...scope({ unitIds: rule.unitIds, classIds: rule.classIds }), rule.borrowerKinds.map((kind) => t(`borrower-${kind}`)).join(', '), rule.fromSatang > 0 && t('fromBaht', { baht: sayBaht(rule.fromSatang, language) }),
    `${t(rule.step)} ${words(rule.post)} (${t(`of-${rule.of}`)})`, rule.step === 'opinion' && t('within', { count: rule.promisedWorkingDays }),
  ];
  return <Parts of={parts} />;
}
