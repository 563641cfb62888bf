import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { AUTHORITY_CASES, type AuthorityCell, type AuthorityDecider, type AuthorityRow } from '../../../shared/api/access/authority.js';
import { formatDay } from '../../../shared/calendar-formats.js';
import { unbroken } from '../../../shared/thai/whole.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayBaht } from '../../lib/money.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import { wordLabels } from '../../ui/words/labels.js';
import { sayClause } from '../../ui/words/say-clause.js';
import { useScopeWords } from '../orders/order-scope.js';
import css from './authority.module.css';
import { authorityLabels } from './labels.js';

/** Explicit roles: on a phone the rows are drawn as cards, which would take the table's own away. */
export function AuthorityTable({ rows }: { rows: AuthorityRow[] }) {
  const t = useText(authorityLabels);
  return (
    <table role="table" className={css.table}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{t('unit')}</th>
          {AUTHORITY_CASES.map((kind) => <th key={kind} role="columnheader" scope="col">{t(kind)}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.unitId} role="row">
            <th role="rowheader" scope="row">{row.unitName}{row.depth > 1 && <span className={css.sub}>{t('sub')}</span>}</th>
            {row.cells.map((cell) => <Cell key={cell.kind} cell={cell} />)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell }: { cell: AuthorityCell }) {
  const t = useText(authorityLabels);
  const language = useLanguage();
  return (
    <td role="cell">
      <span className={css.case} aria-hidden>{t(cell.kind)}</span>
      <span className={css.post}>{unbroken(cell.postTitle)} <span className={css.rule}>{sayClause(cell.rule, language)}</span></span>
      {cell.gap === 'nobody' && <StatusBadge tone="bad" icon={IconCircleX}>{t('nobody')}</StatusBadge>}
      <ul className={css.deciders}>{cell.deciders.map((one) => <Decider key={`${one.person.id} ${one.orderNumber ?? ''}`} decider={one} />)}</ul>
      {cell.gap === 'limited' && <StatusBadge tone="warn" icon={IconAlertTriangle}>{t('limited')}</StatusBadge>}
      {cell.gap && <p className={css.mend}>{t(cell.gap === 'nobody' ? 'nobodyMend' : 'limitedMend', { post: cell.postTitle })}</p>}
    </td>
  );
}

/** Inside a sentence; Thai has no capitals. */
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function Decider({ decider }: { decider: AuthorityDecider }) {
  const t = useText(authorityLabels);
  const words = useText(wordLabels);
  const language = useLanguage();
  const scopeWords = useScopeWords();
  const { capacity, orderNumber, ceilingSatang, untilOn } = decider;
  const scope = scopeWords({ ...decider.scope, outside: undefined });
  const under = [
    capacity !== 'holder' && words(capacity), orderNumber && words('order', { number: orderNumber }), ceilingSatang !== null && t('atMost', { baht: sayBaht(ceilingSatang, language) }),
    scope.length > 0 && t('only', { what: lowerFirst(scope.join(', ')) }), untilOn && t('until', { day: formatDay(untilOn, { language }).replaceAll(' ', '\u00a0') }),
  ].filter(Boolean);
  return <li><span className={css.name}>{decider.person.name}</span>{under.map((part) => <span key={String(part)} className={css.under}>{part}</span>)}</li>;
}
