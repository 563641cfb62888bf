import { NativeSelect } from '@mantine/core';
import type { ImportPreviewRow, RegisterImportView } from '../../../shared/api/register-import.js';
import { DELIMITERS, ENCODINGS, type Delimiter } from '../../../shared/import-vocab.js';
import { useText } from '../../lib/i18n.js';
import { Card } from '../../ui/layout/card.js';
import css from '../import.module.css';
import { importLabels } from '../labels.js';
import { FROM_FILE } from './columns-card.js';
import type { Reading } from '../use-import.js';

const NAMES: Record<Delimiter, 'comma' | 'semicolon' | 'tabStop' | 'bar'> = { ',': 'comma', ';': 'semicolon', '\t': 'tabStop', '|': 'bar' };
const MOST_HEADER_ROWS = 30;

/** Of a register or of any other list. */
type Shape = Pick<RegisterImportView, 'encoding' | 'delimiter' | 'sheets' | 'sheet' | 'headerRow' | 'previewRows'> & { columns: { header: string }[] };

interface ShapeCardProps {
  view: Shape;
  change: (reading: Pick<Reading, 'encoding' | 'delimiter' | 'sheet' | 'headerRow'>) => void;
}

/** Letters, delimiter, sheet and row of headings, with the first rows to judge by. */
export function ShapeCard({ view, change }: ShapeCardProps) {
  const t = useText(importLabels);
  const lines = Array.from({ length: Math.max(MOST_HEADER_ROWS, view.headerRow) + 1 }, (_, n) => ({ value: String(n), label: n === 0 ? t('noHeader') : t('headerAt', { n }) }));
  return (
    <Card title={t('shape')}>
      <p className="soft">{t('shapeWhat')}</p>
      <div className={css.fields}>
        {view.encoding && <NativeSelect label={t('encoding')} size="md" value={view.encoding} data={ENCODINGS.map((value) => ({ value, label: t(value) }))} onChange={(event) => change({ encoding: ENCODINGS.find((one) => one === event.currentTarget.value) })} />}
        {view.delimiter && <NativeSelect label={t('delimiter')} size="md" value={view.delimiter} data={DELIMITERS.map((value) => ({ value, label: t(NAMES[value]) }))} onChange={(event) => change({ delimiter: DELIMITERS.find((one) => one === event.currentTarget.value) })} />}
        {view.sheets.length > 1 && <NativeSelect label={t('sheet')} size="md" value={view.sheet ?? ''} data={view.sheets} onChange={(event) => change({ sheet: event.currentTarget.value })} />}
        <NativeSelect label={t('headerRow')} size="md" value={String(view.headerRow)} data={lines} onChange={(event) => change({ headerRow: Number(event.currentTarget.value) })} />
      </div>
      <Preview headers={view.columns.map((column) => column.header)} rows={view.previewRows} />
    </Card>
  );
}

function Preview({ headers, rows }: { headers: string[]; rows: ImportPreviewRow[] }) {
  const t = useText(importLabels);
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={t('preview')}>
      <table className={css.preview}>
        <thead><tr><th scope="col">{t('line')}</th>{headers.map((header, i) => <th key={i} scope="col" lang={FROM_FILE}>{header}</th>)}</tr></thead>
        <tbody>{rows.slice(0, 4).map((row) => <tr key={row.line}><td>{row.line}</td>{headers.map((_, i) => <td key={i}>{row.cells[i]}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}
