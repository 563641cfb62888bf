import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import type { FindingView } from '../../shared/api/findings.js';
import { CLOSINGS, evidenceSentence, findingSentence, findingTitle } from '../../shared/labels/findings.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { RowLink } from '../ui/lists/row-link.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import css from './auditor.module.css';
import { auditorLabels } from './labels.js';

/** The first of its unit, or of its thing, stands under a heading. */
export interface Heads {
  unit: boolean;
  thing: boolean;
}

export function FindingRow({ finding, heads }: { finding: FindingView; heads: Heads | undefined }) {
  const t = useText(auditorLabels);
  const language = useLanguage();
  return (
    <>
      {heads?.unit && <h2 className={css.unit}>{finding.unitName || t('noUnit')} <span className="soft">· {t('count', { count: finding.ofUnit })}</span></h2>}
      {heads?.thing && <h3 className={css.thing}><ThingName finding={finding} /> {finding.ofThing > 1 && <span className="soft">· {t('count', { count: finding.ofThing })}</span>}</h3>}
      <RowLink to="/findings/$id" params={{ id: finding.id }}>
        <span><FindingState finding={finding} /></span>
        {!heads && <strong><ThingName finding={finding} /></strong>}
        <span>{findingSentence(finding.rule, finding.facts, language)}</span>
        <span className="soft">{t('evidence')}: {finding.evidence.map((one) => evidenceSentence(one, language)).join(' · ')}</span>
        <span className="soft"><Parts of={[!heads && finding.unitName, finding.requestNumber && t('slipNo', { number: finding.requestNumber }), <span key="at">{t('openedAt')} <SaidInstant at={finding.openedAt} /></span>]} /></span>
      </RowLink>
    </>
  );
}

function ThingName({ finding }: { finding: FindingView }) {
  return <>{useThingName(finding)} {finding.subjectNumber && <span className="soft">{finding.subjectNumber}</span>}</>;
}

/** A thing by its name; a slip with several by the first of them. */
export function useThingName(finding: FindingView | undefined): string | undefined {
  const t = useText(auditorLabels);
  return finding && [finding.subjectTitle, finding.thingCount > 1 && t('andMore', { count: finding.thingCount - 1 })].filter(Boolean).join(' ');
}

export function FindingState({ finding }: { finding: FindingView }) {
  const t = useText(auditorLabels);
  const language = useLanguage();
  if (finding.state === 'open') return <StatusBadge tone="warn" icon={IconHelpCircle}>{findingTitle(finding.rule, finding.facts, language)}</StatusBadge>;
  return <StatusBadge tone="quiet" icon={IconCircleCheck}>{[t('closed'), finding.closedBecause && CLOSINGS[finding.closedBecause][language]].filter(Boolean).join(' – ')}</StatusBadge>;
}
