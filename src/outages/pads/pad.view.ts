import type { OutagePadView, OutageSlipView } from '../../shared/api/loans/outages.js';
import { outageNumber } from '../../shared/outages/outage-series.js';
import type { PadCounts, PadRow, SkippedSlip, SlipRow } from './pad.store.js';

export function padView(pad: PadRow, counts: readonly PadCounts[], skipped: readonly SkippedSlip[]): OutagePadView {
  const total = pad.lastNth - pad.firstNth + 1;
  const { used, spoiled } = counts.find(({ padId }) => padId === pad.id) ?? { used: 0, spoiled: 0 };
  return {
    id: pad.id, unitName: pad.unitName, firstNumber: outageNumber(pad.firstNth, pad.fiscalYear), lastNumber: outageNumber(pad.lastNth, pad.fiscalYear), printedAt: pad.printedAt,
    printedByName: pad.printedByName, total, unused: total - used - spoiled, used, spoiled, skipped: skipped.filter(({ padId }) => padId === pad.id).map(({ number }) => number),
  };
}

export const isOpenConflict = ({ conflict, reviewedAt }: Pick<SlipRow, 'conflict' | 'reviewedAt'>): boolean => conflict !== null && reviewedAt === null;

export const slipView = (slip: SlipRow): OutageSlipView => ({
  id: slip.id, padId: slip.padId, number: slip.number, state: slip.state, spoiledReason: slip.spoiledReason, settledAt: slip.settledAt, settledByName: slip.settledByName,
  requestId: slip.requestId, isConflict: isOpenConflict(slip),
});
