import { useState } from 'react';
import type { AuthorityCase } from '../../shared/api/access/authority.js';
import type { GuidelineFlow } from '../../shared/api/guideline/guidelines.js';
import { FLOW_TITLES, flowNotes, flowWords } from '../../shared/guideline/flow-words.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { Chips } from '../ui/forms/chips.js';
import { Card } from '../ui/layout/card.js';
import css from './guideline.module.css';
import { guidelineLabels } from './labels.js';

/** The way of one kind of request from top to bottom: an ordered list to a screen reader, boxes with arrows to the eye. */
export function FlowChart({ flows }: { flows: readonly GuidelineFlow[] }) {
  const t = useText(guidelineLabels);
  const language = useLanguage();
  const [kind, setKind] = useState<AuthorityCase>('inside');
  const shown = flows.find((flow) => flow.kind === kind);
  return (
    <Card title={t('flow')}>
      <Chips isQuiet legend={t('flowKind')} value={kind} options={flows.map((flow) => ({ value: flow.kind, label: FLOW_TITLES[flow.kind][language] }))} onChange={setKind} />
      <ol className={css.flow}>
        {shown?.steps.map((step, at) => (
          <li key={at} className={`${css.step} ${css[step.kind] ?? ''}`}>
            {flowWords(step, language)}
            {flowNotes(step, language).map((note) => <span key={note} className={css.notes}>{note}</span>)}
          </li>
        ))}
      </ol>
      <p className="soft">{t('flowFrom')}</p>
    </Card>
  );
}
