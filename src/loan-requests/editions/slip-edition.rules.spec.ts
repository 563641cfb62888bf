import { describe, expect, it } from '@jest/globals';
import { withHandover, withReturn, type FrozenSlip, type LeavingThing } from './slip-edition.rules.js';

const approved: FrozenSlip = {
  templateVersion: 1, thaiDigits: true, letterhead: { agencyName: 'สำนักงาน' }, number: 'ย. 1/2570', fiscalYear: 2570, writtenAt: 'สำนักงาน', writtenOn: '2026-11-20',
  addressedTo: 'ผู้อำนวยการ', borrower: { kind: 'employee', person: { name: 'นางสาวพิมพ์ชนก แสงทอง' } }, purpose: 'อบรม', place: { name: 'ศูนย์สาขา', isInside: false },
  startsAt: '2026-11-23T01:30:00.000Z', dueAt: '2026-11-25T09:30:00.000Z', opinions: [], approval: { form: 'ink', postTitle: 'ผู้อำนวยการ' }, handovers: [], returns: [],
  lines: [
    { lineId: 'camera', description: 'กล้อง EOS', quantity: 1, unitWord: 'ตัว', number: '7440-1' },
    { lineId: 'notebooks', description: 'โน้ตบุ๊ก', quantity: 2, unitWord: 'เครื่อง' },
    { lineId: 'chairs', description: 'เก้าอี้พับ', quantity: 40, unitWord: 'ตัว' },
  ],
  edition: { number: 1, event: 'approved', at: '2026-11-21T03:00:00.000Z' }, verificationCode: 'A', verifyUrl: 'u/A',
};
const thing = (lineId: string, more: Partial<LeavingThing> = {}): LeavingThing => ({
  lineId, checkoutLineId: `out-${lineId}`, quantity: 1, description: 'ของ', number: 'N', accessories: [], condition: 'normal', note: null, swapReason: null, ...more,
});
const handover = { at: '2026-11-23T02:00:00.000Z', handedOverBy: { name: 'มาลี' }, receivedBy: { name: 'พิมพ์ชนก' }, receipt: 'code' as const };
const mark = (number: number) => ({ templateVersion: 2 as const, edition: { number, event: 'handed-over' as const, at: handover.at }, verificationCode: 'B', verifyUrl: 'u/B' });

describe('the next edition of a slip', () => {
  it('keeps every line in its place and puts what did not leave below', () => {
    const second = withHandover(approved, mark(2), handover, [
      thing('notebooks', { description: 'โน้ตบุ๊ก Acme N1', number: '7440-7', accessories: ['สายชาร์จ'] }), thing('chairs', { quantity: 25 }),
    ]);
    expect(second.lines.map((line) => [line.lineId, line.quantity, line.checkoutLineId])).toEqual([
      ['camera', 1, undefined], ['notebooks', 1, 'out-notebooks'], ['chairs', 25, 'out-chairs'], ['notebooks', 1, undefined], ['chairs', 15, undefined],
    ]);
    expect(second.handovers[0]?.lineNumbers).toEqual([2, 3]);
    const third = withHandover(second, mark(3), handover, [thing('notebooks', { checkoutLineId: 'out-2' }), thing('chairs', { checkoutLineId: 'out-3', quantity: 15 })]);
    expect(third.lines).toHaveLength(5);
    expect(third.handovers.map((one) => one.lineNumbers)).toEqual([[2, 3], [4, 5]]);
    expect(approved.lines).toHaveLength(3);
    expect([approved.templateVersion, second.templateVersion]).toEqual([1, 2]);
  });

  it('shows both things of a swap', () => {
    const [line] = withHandover(approved, mark(2), handover, [thing('camera', { description: 'กล้อง R50', number: '7440-9', swapReason: 'แบตเสื่อม', condition: 'known-defect', note: 'รอยขีด' })]).lines;
    expect(line).toEqual({
      lineId: 'camera', checkoutLineId: 'out-camera', description: 'กล้อง R50', number: '7440-9', quantity: 1, unitWord: 'ตัว', condition: 'มีตำหนิเดิม: รอยขีด',
      swappedFor: { description: 'กล้อง EOS', number: '7440-1', reason: 'แบตเสื่อม' },
    });
  });

  it('never lets more stand on a line than was approved', () => {
    const all = withHandover(approved, mark(2), handover, [thing('camera')]);
    expect(() => withHandover(all, mark(3), handover, [thing('camera')])).toThrow('Nothing is left');
  });

  it('says what came back by the numbers of its lines', () => {
    const out = withHandover(approved, mark(2), handover, [thing('chairs', { quantity: 40 })]);
    const back = { receivedAt: handover.at, returnedBy: { name: 'ผู้อื่น' }, takenBackBy: { name: 'มาลี' } };
    const slip = withReturn(out, mark(3), back, [{ checkoutLineId: 'out-chairs', quantity: 38, condition: 'normal', accessories: [], note: null }]);
    expect(slip.returns).toEqual([{ ...back, items: [{ lineNumber: 3, quantity: 38, condition: 'normal' }] }]);
  });
});
