import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { useText } from '../lib/i18n.js';
import { Stepper } from '../ui/forms/stepper.js';
import css from './folders.module.css';
import { folderLabels } from './labels.js';

interface LineQuantitiesProps {
  request: LoanRequestView;
  choices: Record<string, number>;
  change: (choices: Record<string, number>) => void;
}

/** The column of the paper in which the head wrote the numbers. */
export function LineQuantities({ request, choices, change }: LineQuantitiesProps) {
  const t = useText(folderLabels);
  return (
    <ul className={`plain-list ${css.group}`}>
      {request.lines.map(({ lineId, description, assetNumber, quantity, unitWord }) => (
        <li key={lineId} className={css.group}>
          <p className={css.line}><strong>{description}</strong> {assetNumber && <span className="whole">{assetNumber}</span>}</p>
          <p className="soft">{t('asked', { count: quantity, unit: unitWord })}</p>
          <Stepper value={choices[lineId] ?? quantity} min={0} max={quantity} onChange={(value) => change({ ...choices, [lineId]: value })} label={description} fewer={t('fewer')} more={t('moreOne')} unit={unitWord} />
        </li>
      ))}
    </ul>
  );
}
