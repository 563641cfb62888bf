import type { QuarterlyBar } from '../../shared/api/quarterly/reports.js';
import { SERIES_WORDS, type QuarterlySeries } from '../../shared/quarterly/series-words.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { quarterlyLabels } from './labels.js';
import css from './quarterly.module.css';

const SERIES = Object.keys(SERIES_WORDS) as QuarterlySeries[];

/** Months of a quarter or quarters of a year as a table whose cells carry bars: read aloud, it is the table. */
export function BarChart({ bars }: { bars: QuarterlyBar[] }) {
  const t = useText(quarterlyLabels);
  const language = useLanguage();
  const most = Math.max(1, ...bars.flatMap((bar) => SERIES.map((series) => bar[series] ?? 0)));
  return (
    <table className={css.chart}>
      <thead className={css.spoken}><tr><th scope="col">{t('ofPart')}</th>{SERIES.map((series) => <th key={series} scope="col">{SERIES_WORDS[series][language]}</th>)}</tr></thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.title}>
            <th scope="row">{bar.title}</th>
            {SERIES.map((series) => <Cell key={series} title={SERIES_WORDS[series][language]} series={series} value={bar[series]} most={most} />)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ title, series, value, most }: { title: string; series: QuarterlySeries; value: number | null; most: number }) {
  const t = useText(quarterlyLabels);
  return (
    <td>
      <span className={css.cell}>
        <span className={css.series} aria-hidden>{title}</span>
        <span className={css.barTrack} aria-hidden><span className={`${css.bar} ${css[series]}`} style={{ width: `${((value ?? 0) / most) * 100}%` }} /></span>
        <strong className="numbers">{value ?? t('notBegun')}</strong>
      </span>
    </td>
  );
}
