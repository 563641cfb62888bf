import type { SignatureBlock } from '../form/signature-block.js';
import type { LoanSlipFacts, SlipReturn } from './loan-slip.facts.js';
import { itemsText, returnedAtText } from './slip-events.js';

/** A return told in more sentences, or returns more than this, stand in the annex. */
const SENTENCES = 3;
const LISTED = 3;

export const areReturnsLong = ({ returns }: LoanSlipFacts): boolean =>
  returns.length > 1 || returns.some((event) => itemsText(event).length > SENTENCES || itemsText(event).join('').length > 200);

function summary(event: SlipReturn, at: number): string {
  const isWhole = event.items.every(({ condition }) => condition === 'normal');
  return `ครั้งที่ ${at + 1} เมื่อ ${returnedAtText(event)} ${event.items.length} รายการ ${isWhole ? 'สภาพปกติ' : 'มีรายการชำรุด'} ผู้ส่งคืน ${event.returnedBy.name} ผู้รับคืน ${event.takenBackBy.name}`;
}

export function returnBlocks(facts: LoanSlipFacts): SignatureBlock[] {
  const [event] = facts.returns;
  if (!event) {
    return [
      { heading: 'การส่งคืน', ink: { role: 'ผู้ส่งคืน' } },
      { heading: 'การรับคืน สภาพ ( ) ปกติ ( ) ชำรุด', ink: { role: 'ผู้รับคืน' } },
    ];
  }
  if (areReturnsLong(facts)) {
    const more = facts.returns.length > LISTED ? [`และอีก ${facts.returns.length - LISTED} ครั้ง`] : [];
    return [{ heading: 'การส่งคืนและรับคืน', text: [...facts.returns.slice(0, LISTED).map(summary), ...more, '(รายละเอียดแนบท้าย)'] }];
  }
  const named = ({ name, position }: SlipReturn['returnedBy']) => [name, position ? `ตำแหน่ง ${position}` : ''];
  return [
    { heading: 'ผู้ส่งคืน', text: [`ส่งคืนเมื่อ ${returnedAtText(event)}`], signed: named(event.returnedBy) },
    { heading: 'ผู้รับคืน', text: itemsText(event), signed: named(event.takenBackBy) },
  ];
}
