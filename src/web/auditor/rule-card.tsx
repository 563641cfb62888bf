import type { FindingDetail } from '../../shared/api/findings.js';
import { RULE_WORDS } from '../../shared/labels/finding-rules.js';
import { RULE_TITLES } from '../../shared/labels/findings.js';
import { SETTINGS, type SettingKey } from '../../shared/settings.js';
import { unbroken } from '../../shared/thai/whole.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { Card } from '../ui/layout/card.js';
import css from './auditor.module.css';
import { auditorLabels } from './labels.js';

/** How the question came about: what the rule compares, the thresholds as they stood, and its usual innocent answers. */
export function RuleCard({ finding: { rule, settings, ruleFound, ruleExplained } }: { finding: FindingDetail }) {
  const t = useText(auditorLabels);
  const language = useLanguage();
  const used = Object.entries(settings).map(([key, value]) => [key in SETTINGS ? SETTINGS[key as SettingKey].title[language] : key, String(value).replaceAll('/', ', ')] as const);
  const { looksAt, innocent } = RULE_WORDS[rule];
  return (
    <>
      <Card title={t('howFound')}>
        <p><strong>{RULE_TITLES[rule][language]}</strong></p>
        <p>{unbroken(looksAt[language])}</p>
        {used.length > 0 ? <><h3 className={css.part}>{t('usedSettings')}</h3><ul className={css.evidence}>{used.map(([title, value]) => <li key={title}>{title}: <strong>{value}</strong></li>)}</ul></> : <p className="soft">{t('noSettings')}</p>}
      </Card>
      <Card title={t('falseAlarms')}>
        <ul className={css.evidence}>{innocent[language].map((one) => <li key={one}>{unbroken(one)}</li>)}</ul>
        <p className="soft">{t('figures', { found: ruleFound, explained: ruleExplained })}</p>
      </Card>
    </>
  );
}
