import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AssetCounts } from '../../../shared/api/inventory.js';
import { useText } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { LabelsDialog } from '../labels-dialog.js';
import { type Lending, LendingDialog } from '../lending-dialog.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import { type RegisterSearch, wholeOf } from './register-search.js';

interface SelectionBarProps {
  chosen: string[];
  clear: () => void;
  search: RegisterSearch;
  counts: AssetCounts | undefined;
}

/** What may be done with the chosen things, or with everything a filter names. */
export function SelectionBar({ chosen, clear, search, counts }: SelectionBarProps) {
  const t = useText(registerLabels);
  const [lending, setLending] = useState<Lending | null>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  const whole = wholeOf(search);
  const whichOf = chosen.length > 0 ? { ids: chosen } : whole && { filter: whole };
  if (!useMay()('register.manage')) return null;
  return (
    <>
      {whichOf && (
        <ActionBar note={<Note chosen={chosen.length} clear={clear} total={counts?.total ?? 0} isNarrower={Boolean(search.q || search.condition)} />}>
          <Button onClick={() => setLending({ lendable: true, ...whichOf })}>{t('markLendable')}</Button>
          <Button variant="default" onClick={() => setLending({ lendable: false, ...whichOf })}>{t('markNotLendable')}</Button>
          {chosen.length > 0 && <Button variant="default" onClick={() => setIsPrinting(true)}>{t('printLabels')}</Button>}
        </ActionBar>
      )}
      {lending && <LendingDialog lending={lending} close={() => setLending(null)} whenDone={clear} />}
      {isPrinting && <LabelsDialog ids={chosen} poolIds={[]} close={() => setIsPrinting(false)} />}
    </>
  );
}

function Note({ chosen, clear, total, isNarrower }: { chosen: number; clear: () => void; total: number; isNarrower: boolean }) {
  const t = useText(registerLabels);
  if (chosen === 0) return <strong>{isNarrower ? t('wholeFilter') : t('wholeCount', { count: total })}</strong>;
  return (
    <span className={css.chosenNote}>
      <strong>{t('chosen', { count: chosen })}</strong>
      <Button variant="subtle" onClick={clear}>{t('clearChosen')}</Button>
    </span>
  );
}
