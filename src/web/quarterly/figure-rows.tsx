import { IconInfoCircle } from '@tabler/icons-react';
import type { QuarterlyFigure } from '../../shared/api/quarterly/reports.js';
import { figureText } from '../../shared/quarterly/figure-text.js';
import { unbroken } from '../../shared/thai/whole.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { quarterlyLabels } from './labels.js';
import css from './quarterly.module.css';

/** Figures of one part; a tap on one says what it counts. */
export function FigureRows({ figures }: { figures: QuarterlyFigure[] }) {
  const mostHours = Math.max(1, ...figures.map(({ unit, value }) => (unit === 'hours' ? (value ?? 0) : 0)));
  return <ul className={css.figures}>{figures.map((figure) => <li key={figure.key}><FigureRow figure={figure} mostHours={mostHours} /></li>)}</ul>;
}

function FigureRow({ figure, mostHours }: { figure: QuarterlyFigure; mostHours: number }) {
  const t = useText(quarterlyLabels);
  const { title, meaning, clause, ita, state } = figure;
  const filled = filledOf(figure, mostHours);
  return (
    <details className={css.figure}>
      <summary>
        <span className={css.line}><span>{withUnits(title)}{ita.length > 0 && <> <span className={css.ita}>{ita.join(' · ')}</span></>}{'\u00a0'}<IconInfoCircle aria-hidden size={18} className={css.info} /></span><strong className={state === 'known' ? css.value : css.absent}>{figureText(figure, useLanguage())}</strong></span>
        {filled !== null && <span className={css.track} aria-hidden><span className={css.fill} style={{ width: `${filled}%` }} /></span>}
      </summary>
      <p className={css.meaning}>{unbroken(meaning)}</p>
      {clause && <p className={`${css.meaning} soft`}>{t('clause', { clause })}</p>}
    </details>
  );
}

/** A number stays with its unit. */
const withUnits = (title: string): string => unbroken(title).replace(/(\d) /g, '$1\u00a0');

/** Percent of the bar: of all where it is a share, of the longest where it is hours. */
function filledOf({ unit, state, value, of }: QuarterlyFigure, mostHours: number): number | null {
  if (state !== 'known' || value === null) return null;
  if (unit === 'hours') return (value / mostHours) * 100;
  return unit === 'share' && of ? (value / of) * 100 : null;
}
