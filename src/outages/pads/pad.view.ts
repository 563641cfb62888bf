import type { OutagePadView, OutageSlipView } from '../../shared/api/loans/outages.js';
import { outageNumber, skippedOf } from '../../shared/outages/outage-series.js';
import type { OutageSlipState } from '../../shared/outages/outage-words.js';
import type { PadRow, SlipRow } from './pad.store.js';

export function padView(pad: PadRow, all: readonly SlipRow[]): OutagePadView {
  const slips = all.filter((slip) => slip.padId === pad.id);
  const count = (state: OutageSlipState): number => slips.filter((slip) => slip.state === state).length;
  return {
    id: pad.id, unitName: pad.unitName, firstNumber: outageNumber(pad.firstNth, pad.fiscalYear), lastNumber: outageNumber(pad.lastNth, pad.fiscalYear), printedAt: pad.printedAt,
    printedByName: pad.printedByName, total: slips.length, unused: count('unused'), used: count('used'), spoiled: count('spoiled'), skipped: skippedOf(slips).map((slip) => slip.number),
  };
}

export const isOpenConflict = ({ conflict, reviewedAt }: Pick<SlipRow, 'conflict' | 'reviewedAt'>): boolean => conflict !== null && reviewedAt === null;

export const slipView = (slip: SlipRow): OutageSlipView => ({
  id: slip.id, padId: slip.padId, number: slip.number, state: slip.state, spoiledReason: slip.spoiledReason, settledAt: slip.settledAt, settledByName: slip.settledByName,
  requestId: slip.requestId, isConflict: isOpenConflict(slip),
});
