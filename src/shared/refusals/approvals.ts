import type { RefusalTable } from './table.js';

export const approvalsRefusals = {
  'approvals.own-request': { status: 403, th: 'ท่านพิจารณาคำขอของตนเองไม่ได้ คำขอนี้เป็นอำนาจของ{forwardTo}', en: 'You cannot decide on your own request. It is for {forwardTo}.' },
  'approvals.you-answer-for-it': { status: 403, th: 'ท่านเป็นผู้รับรองหรือผู้รับผิดชอบแทนผู้ยืม จึงพิจารณาเองไม่ได้ คำขอนี้เป็นอำนาจของ{forwardTo}', en: 'You vouch for this borrower and cannot decide. It is for {forwardTo}.' },
  'approvals.filled-in-by-you': { status: 403, th: 'ท่านเป็นผู้กรอกคำขอนี้แทนผู้ยืม ต้องให้ผู้ยืมยืนยันก่อนท่านจึงพิจารณาได้', en: 'You filled this in for the borrower, who must confirm it before you may decide.' },
  'approvals.not-yours': { status: 403, th: 'คำขอนี้เป็นอำนาจของ{forwardTo} ท่านยังไม่มีคำสั่งให้ทำแทน ไม่มีข้อมูลใดเปลี่ยน', en: 'This is for {forwardTo} to decide, and no order gives you that power. Nothing was changed.' },
  'approvals.order-lapsed': { status: 403, th: 'คำสั่งที่ {orderNumber} สิ้นสุดแล้ว ท่านจึงไม่มีอำนาจพิจารณา – ส่งต่อ{forwardTo}', en: 'Order no. {orderNumber} has lapsed, so you have no power to decide. Pass it on to {forwardTo}.' },
  'approvals.order-not-yet': { status: 403, th: 'คำสั่งที่ {orderNumber} ยังไม่มีผลใช้บังคับ – ส่งต่อ{forwardTo}', en: 'Order no. {orderNumber} is not yet in force. Pass it on to {forwardTo}.' },
  'approvals.outside-order': { status: 403, th: 'คำสั่งที่ {orderNumber} ไม่ครอบคลุมคำขอลักษณะนี้ – ส่งต่อ{forwardTo}', en: 'Order no. {orderNumber} does not cover a request of this kind. Pass it on to {forwardTo}.' },
  'approvals.over-ceiling': { status: 403, th: 'ท่านไม่มีอำนาจเกิน {ceilingSatang} บาท – ส่งต่อ{forwardTo}', en: 'You have no power above {ceilingSatang} baht. Pass it on to {forwardTo}.' },
  'approvals.secretary': { status: 403, th: 'เลขานุการดูและเตรียมเรื่องได้ แต่พิจารณาแทนไม่ได้ – ส่งต่อ{forwardTo}', en: 'A secretary may watch and prepare, and cannot decide. Pass it on to {forwardTo}.' },
  'approvals.nobody-may-decide': { status: 409, th: 'ขณะนี้ไม่มีผู้มีอำนาจอนุมัติ: {postTitle} ({unitName}) ต้องมีคำสั่งแต่งตั้งผู้ดำรงตำแหน่งนี้ หรือคำสั่งรักษาราชการแทนหรือมอบอำนาจที่ครอบคลุมคำขอนี้ เมื่อผู้ดูแลระบบบันทึกคำสั่งแล้ว คำขอจะเดินต่อเอง', en: 'Nobody may lawfully approve now: {postTitle} ({unitName}). An order must appoint somebody to this post, or let somebody act in it with power over this request. Once the administrator records the order, the request goes on.' },
  'approvals.opinions-awaited': { status: 409, th: 'ยังรอความเห็นของ{post} ถึง {promisedAt} หลังจากนั้นพิจารณาได้แม้ไม่มีความเห็น', en: 'The opinion of {post} is awaited until {promisedAt}. After that it can be decided without.' },
  'approvals.already-decided': { status: 409, th: 'ขั้นนี้มีผู้พิจารณาแล้ว กรุณาเปิดดูผลล่าสุด ไม่มีข้อมูลใดเปลี่ยน', en: 'This step is decided already. Please look at the latest state; nothing was changed.' },
  'approvals.no-opinion-asked': { status: 403, th: 'คำขอนี้ไม่ได้รอความเห็นจากท่าน ไม่มีข้อมูลใดเปลี่ยน', en: 'No opinion is asked of you on this request. Nothing was changed.' },
  'approvals.reason-needed': { status: 400, th: 'กรุณาบอกเหตุผลที่ไม่อนุมัติหรือส่งกลับ เพื่อให้ผู้ยืมแก้ได้ ยังไม่มีการบันทึก', en: 'Please give the reason for refusing or sending back, so that the borrower can act on it. Nothing was saved.' },
  'approvals.favourable-needed': { status: 400, th: 'กรุณาเลือกว่าเห็นควรหรือไม่เห็นควร ยังไม่มีการบันทึก', en: 'Please say whether your opinion is favourable. Nothing was saved.' },
  'approvals.unknown-line': { status: 400, th: 'มีรายการที่ไม่อยู่ในคำขอนี้ ยังไม่มีการบันทึก กรุณาเปิดหน้านี้ใหม่', en: 'A line named is not of this request. Nothing was saved; please reload the page.' },
  'approvals.more-than-asked': { status: 400, th: 'อนุมัติได้ไม่เกิน {asked} ตามที่ขอ ยังไม่มีการบันทึก', en: 'At most {asked} may be approved, as asked for. Nothing was saved.' },
} as const satisfies RefusalTable;
