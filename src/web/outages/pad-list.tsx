import { Button, NumberInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutagePadList, OutagePadView } from '../../shared/api/loans/outages.js';
import { MOST_OUTAGE_SLIPS } from '../../shared/outages/outage-slips.js';
import { FormDialog } from '../admin/form-dialog.js';
import { api } from '../lib/api.js';
import { fileAddress } from '../lib/download.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { EmptyState } from '../ui/layout/states.js';
import { Parts } from '../ui/words/parts.js';
import { outageLabels } from './labels.js';
import css from './outages.module.css';

export function PadList() {
  const t = useText(outageLabels);
  const [isPrinting, setPrinting] = useState(false);
  const list = useQuery({ queryKey: ['outage-pads'], queryFn: ({ signal }) => api.get<OutagePadList>('/outage-pads', {}, signal) });
  return (
    <Answered query={list}>
      {({ items, mayPrint }) => (
        <>
          {items.length === 0 && <EmptyState title={t('noPad')}><p>{t('noPadWhat')}</p></EmptyState>}
          {mayPrint && <div className={css.group}><Button variant="default" leftSection={<IconPrinter aria-hidden size={22} />} onClick={() => setPrinting(true)}>{t('print')}</Button></div>}
          {items.map((pad) => <PadCard key={pad.id} pad={pad} mayPrint={mayPrint} />)}
          {isPrinting && <PrintDialog close={() => setPrinting(false)} />}
        </>
      )}
    </Answered>
  );
}

/** Numbers that nobody accounts for stand first. */
export function Skipped({ pad }: { pad: OutagePadView }) {
  const t = useText(outageLabels);
  if (pad.skipped.length === 0) return null;
  return <Notice tone="warn" title={t('skipped', { numbers: pad.skipped.join(', ') })}><p>{t('skippedWhat')}</p></Notice>;
}

export function PrintLink({ pad }: { pad: OutagePadView }) {
  const t = useText(outageLabels);
  return <Button component="a" variant="default" href={fileAddress(`/outage-pads/${pad.id}/slips.pdf`)} target="_blank" rel="noreferrer" leftSection={<IconPrinter aria-hidden size={22} />}>{t('openPdf')}</Button>;
}

function PadCard({ pad, mayPrint }: { pad: OutagePadView; mayPrint: boolean }) {
  const t = useText(outageLabels);
  const { unused, used, spoiled } = pad;
  return (
    <Card title={`${pad.firstNumber} – ${pad.lastNumber}`}>
      <div className={css.rows}>
        <p>{t('counts', { unused, used, spoiled })}</p>
        <p className="soft"><Parts of={[pad.unitName, t('printedBy', { name: pad.printedByName }), <SaidInstant key="at" at={pad.printedAt} />]} /></p>
        <Skipped pad={pad} />
        <div className={css.acts}>
          <ButtonLink to="/outages/pads/$id" params={{ id: pad.id }} variant="outline">{t('numbers')}</ButtonLink>
          {mayPrint && unused > 0 && <PrintLink pad={pad} />}
        </div>
      </div>
    </Card>
  );
}

const USUAL = 20;

function PrintDialog({ close }: { close: () => void }) {
  const t = useText(outageLabels);
  const client = useQueryClient();
  const [slips, setSlips] = useState(USUAL);
  const send = async () => {
    await api.post<OutagePadView>('/outage-pads', { slips });
    await client.invalidateQueries({ queryKey: ['outage-pads'] });
  };
  return (
    <FormDialog title={t('print')} close={close} send={send} canSend={slips > 0} action={t('print')}>
      <NumberInput label={t('printHow')} description={t('printHint')} required min={1} max={MOST_OUTAGE_SLIPS} allowDecimal={false} hideControls size="md" value={slips} onChange={(value) => setSlips(Number(value) || 0)} />
    </FormDialog>
  );
}
