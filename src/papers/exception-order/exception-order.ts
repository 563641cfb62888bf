import { drawEmblem, drawFooters } from '../form/letterhead.js';
import { drawMemoParagraph, drawMemoSignature } from '../form/memo-form.js';
import type { PaperImages } from '../paper-facts.js';
import { digitsOf, longDate } from '../paper-words.js';
import { Paper } from '../pdf.js';
import type { ExceptionOrderFacts } from './exception-order.facts.js';

export const EXCEPTION_SUBJECT = 'ให้เจ้าหน้าที่ปฏิบัติหน้าที่เกี่ยวกับการยืมพัสดุมากกว่าหนึ่งหน้าที่';
const EMBLEM = 58;
const CENTRED = { size: 13, leading: 21, align: 'center' as const };
const DOTS = '................';

const periodText = ({ fromOn, untilOn }: ExceptionOrderFacts): string =>
  `ตั้งแต่วันที่ ${longDate(fromOn)} ${untilOn ? `ถึงวันที่ ${longDate(untilOn)}` : 'จนกว่าจะมีคำสั่งเปลี่ยนแปลง'}`;

/** Says no more than the program allows under such an order: handing over and taking back; never deciding on one's own request (ข้อ 208). */
function paragraphsOf(facts: ExceptionOrderFacts): string[] {
  const { letterhead, person, reason } = facts;
  return [
    `ตามที่${letterhead.agencyName}แบ่งแยกหน้าที่ผู้ยืม ผู้อนุมัติ ผู้จ่ายพัสดุ และผู้รับคืน ในการยืมพัสดุตามระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ไว้ต่างบุคคลกัน แต่มีเหตุจำเป็นที่ไม่อาจแยกได้ทุกกรณี เนื่องจาก${reason} นั้น`,
    `จึงให้ ${person.name} ตำแหน่ง ${person.position} จ่ายพัสดุและรับคืนพัสดุตามใบยืมที่ตนเป็นผู้ยืมหรือเป็นผู้อนุมัติได้ ${periodText(facts)}`,
    'คำสั่งนี้ไม่ให้อำนาจอนุมัติคำขอยืมของตนเอง การอนุมัติเป็นไปตามข้อ 208 ทุกกรณี ให้บันทึกเลขที่และวันที่ของคำสั่งนี้ในระบบก่อนใช้ และให้ผู้ตรวจสอบภายในได้รับรายการใบยืมที่ใช้คำสั่งนี้เป็นรายเดือน',
  ];
}

/** Draws the order for ink. Same facts, same bytes. */
export async function renderExceptionOrder(facts: ExceptionOrderFacts, images: PaperImages = {}): Promise<Buffer> {
  const digits = digitsOf(facts);
  const { letterhead, signer } = facts;
  const paper = new Paper({ title: `คำสั่ง ${EXCEPTION_SUBJECT}`, createdAt: facts.draftedAt, margins: { top: 48, right: 56, bottom: 56, left: 80 } });
  drawEmblem(paper, letterhead, images, EMBLEM);
  const line = (text: string, bold = false): void => { paper.y = paper.write(text, paper.left, paper.y, paper.width, { ...CENTRED, font: bold ? 'bold' : 'regular' }); };
  line(`คำสั่ง${letterhead.agencyName}`, true);
  line(`ที่ ${DOTS} / ${DOTS}`);
  line(`เรื่อง ${EXCEPTION_SUBJECT}`, true);
  paper.y += 8;
  paper.rule(paper.left + paper.width * 0.3, paper.y, paper.right - paper.width * 0.3, paper.y);
  paper.y += 14;
  const nextPage = () => paper.addPage();
  for (const text of paragraphsOf(facts)) drawMemoParagraph(paper, digits(text), nextPage);
  drawMemoParagraph(paper, `สั่ง ณ วันที่ ${DOTS} เดือน ${DOTS}${DOTS} พ.ศ. ${DOTS}`, nextPage);
  paper.y += 16;
  drawMemoSignature(paper, [`(${signer.name ?? '.'.repeat(44)})`, signer.title].map(digits), nextPage);
  drawFooters(paper, 'ร่างคำสั่งเพื่อลงนาม มีผลเมื่อลงนามและบันทึกเลขที่ในระบบแล้ว', (page, pages) => digits(`หน้า ${page}/${pages}`));
  return paper.finish();
}
