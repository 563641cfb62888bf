import type { AcknowledgementFigures } from '../../shared/api/guideline/guidelines.js';
import { useText } from '../lib/i18n.js';
import { SaidDate } from '../ui/dates/said.js';
import { Card } from '../ui/layout/card.js';
import css from './guideline.module.css';
import { guidelineLabels } from './labels.js';

const percentOf = (acknowledged: number, people: number): number => (people === 0 ? 0 : Math.floor((acknowledged / people) * 100));

/** How many of all, and of each unit. */
export function KnowledgeFigures({ figures: { guidelineNumber, fromOn, people, acknowledged, units } }: { figures: AcknowledgementFigures }) {
  const t = useText(guidelineLabels);
  return (
    <Card title={<>{t('inForce', { number: guidelineNumber ?? '' })} {fromOn && <SaidDate on={fromOn} />}</>}>
      <p className={css.percent}>{t('knowPercent', { percent: percentOf(acknowledged, people) })}</p>
      <p>{t('knowOf', { count: acknowledged, people })}</p>
      <details>
        <summary className={css.byUnit}>{t('byUnit')}</summary>
        <ul className={css.units}>
          {units.map((unit) => (
            <li key={unit.unitId}>
              <div className={css.unit}><span>{unit.unitName}</span><span className="numbers whole">{unit.acknowledged}/{unit.people}</span></div>
              <div className={css.bar} aria-hidden><div className={css.fill} style={{ width: `${percentOf(unit.acknowledged, unit.people)}%` }} /></div>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
