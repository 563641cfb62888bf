import { instant, rangesText } from '../paper-words.js';
import type { SignatureBlock } from '../form/signature-block.js';
import type { LoanSlipFacts, SlipHandover } from './loan-slip.facts.js';
import { enteredText, handedOverText } from './slip-events.js';
import { RECEIPT } from './slip-words.js';

/** Several hand-overs are named here and told in full in the annex. */
const LISTED = 3;

function once(event: SlipHandover, picture: (fileId: string) => Uint8Array): SignatureBlock[] {
  const { handedOverBy: from, receivedBy: to, signatureFileId } = event;
  return [
    {
      heading: 'ผู้จ่ายพัสดุ',
      text: [`จ่าย${handedOverText(event)}`, enteredText(event)].filter(Boolean),
      signed: [from.name, from.position ? `ตำแหน่ง ${from.position}` : ''],
    },
    {
      heading: 'ผู้รับพัสดุ',
      text: [`ได้รับพัสดุรายการที่ ${rangesText(event.lineNumbers)} ไว้ถูกต้องครบถ้วนแล้ว`, `${RECEIPT[event.receipt]} เมื่อ ${instant(event.at)}`],
      signed: [to.name, to.position ? `ตำแหน่ง ${to.position}` : ''],
      ...(signatureFileId ? { picture: picture(signatureFileId) } : {}),
    },
  ];
}

function several(events: SlipHandover[]): SignatureBlock[] {
  const more = events.length > LISTED ? [`และอีก ${events.length - LISTED} ครั้ง`] : [];
  const text = events.slice(0, LISTED).map((event, at) => `ครั้งที่ ${at + 1} ${handedOverText(event)} ${enteredText(event)} ผู้จ่าย ${event.handedOverBy.name} ผู้รับ ${event.receivedBy.name}`);
  return [{ heading: 'การจ่ายและรับพัสดุ', text: [...text, ...more, '(รายละเอียดแนบท้าย)'] }];
}

export function handoverBlocks({ handovers, borrower }: LoanSlipFacts, picture: (fileId: string) => Uint8Array): SignatureBlock[] {
  const [event] = handovers;
  if (!event) {
    return [
      { heading: 'ผู้จ่ายพัสดุ', ink: { role: 'ผู้จ่ายพัสดุ' } },
      { heading: 'ผู้รับพัสดุ', ink: { role: 'ผู้รับพัสดุ', name: borrower.person.name } },
    ];
  }
  return handovers.length === 1 ? once(event, picture) : several(handovers);
}
