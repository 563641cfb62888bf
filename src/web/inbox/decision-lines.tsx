import { Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconUsers } from '@tabler/icons-react';
import type { InboxConflict, InboxItem, InboxLine } from '../../shared/api/loans/approvals.js';
import { useText } from '../lib/i18n.js';
import { Money } from '../ui/dates/said.js';
import { Stepper } from '../ui/forms/stepper.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import css from './inbox.module.css';
import { inboxLabels } from './labels.js';
import type { LineChoices } from './line-choices.js';

interface DecisionLinesProps {
  item: InboxItem;
  choices: LineChoices;
  /** Null where the reader only looks. */
  change: ((choices: LineChoices) => void) | null;
}

/** Each line with what is free now; several lines, or several of one, can be approved in part. */
export function DecisionLines({ item, choices, change }: DecisionLinesProps) {
  const t = useText(inboxLabels);
  return (
    <>
      <h3>{t('what')}</h3>
      <ul className={css.lines}>
        {item.lines.map((line) => {
          const set = change && ((quantity: number) => change({ ...choices, [line.lineId]: quantity }));
          return <li key={line.lineId}><Line line={line} quantity={choices[line.lineId] ?? line.quantity} set={set} hasOthers={item.lines.length > 1} /></li>;
        })}
      </ul>
    </>
  );
}

function Line({ line, quantity, set, hasOthers }: { line: InboxLine; quantity: number; set: ((quantity: number) => void) | null; hasOthers: boolean }) {
  const t = useText(inboxLabels);
  const name = [line.description, line.assetNumber].filter(Boolean).join(' · ');
  const said = <strong>{line.description} {line.assetNumber && <span className="whole">{line.assetNumber}</span>}</strong>;
  const isCounted = set !== null && line.quantity > 1 && quantity > 0;
  return (
    <>
      <div className={css.line}>
        {set && hasOthers
          ? <Checkbox size="md" label={said} aria-label={t('approveLine', { name })} checked={quantity > 0} onChange={() => set(quantity > 0 ? 0 : line.quantity)} />
          : said}
        {!isCounted && <span className="numbers">{line.quantity} {line.unitWord}</span>}
      </div>
      <Availability line={line} />
      {hasOthers && <span className="soft"><Money satang={line.valueSatang} /></span>}
      {set && isCounted && (
        <span className={css.count}><span>{t('quantityOf', { asked: line.quantity })}</span> <Stepper value={quantity} min={1} max={line.quantity} onChange={set} label={t('quantity')} fewer={t('fewer')} more={t('more')} unit={line.unitWord} /></span>
      )}
    </>
  );
}

/** Enough for this request, and for all others who ask: green. Enough, but others want it too: amber, and who they are. */
function Availability({ line }: { line: InboxLine }) {
  const t = useText(inboxLabels);
  if (line.free < line.quantity) {
    return (
      <div className={css.states}>
        <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('notEnough', { free: line.free, unit: line.unitWord })}</StatusBadge>
        {line.conflicts.map((one) => <Conflict key={one.requestId} conflict={one} />)}
      </div>
    );
  }
  if (line.conflicts.length === 0) return <div className={css.states}><StatusBadge tone="good" icon={IconCircleCheck}>{t('freeEnough')}</StatusBadge></div>;
  return <div className={css.states}>{line.conflicts.map((one) => <Conflict key={one.requestId} conflict={one} />)}</div>;
}

function Conflict({ conflict }: { conflict: InboxConflict }) {
  const t = useText(inboxLabels);
  return <StatusBadge tone="warn" icon={IconUsers}>{t(conflict.holds ? 'conflictHolds' : 'conflictWaits', { number: conflict.number ?? t('unnumbered'), name: conflict.borrowerName })}</StatusBadge>;
}
