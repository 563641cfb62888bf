import type { RefusalTable } from '../table.js';

/** แจ้งคืนแล้ว รอตรวจรับ, and the memo that chases. */
export const claimsRefusals = {
  'claims.not-yours': { status: 403, th: 'ผู้ยืมหรือผู้ทำรายการเท่านั้นที่แจ้งคืนได้ ไม่มีข้อมูลใดเปลี่ยน', en: 'Only the borrower, or who filled it in, may say that the things were brought back. Nothing was changed.' },
  'claims.already-claimed': { status: 409, th: 'แจ้งคืนไว้แล้ว รอเจ้าหน้าที่พัสดุตรวจรับ ไม่ต้องแจ้งซ้ำ', en: 'The return was reported already and waits for the storekeeper. There is no need to report it again.' },
  'claims.already-closed': { status: 409, th: 'เรื่องแจ้งคืนนี้ตรวจแล้ว ไม่มีข้อมูลใดเปลี่ยน กรุณาเปิดดูสถานะล่าสุด', en: 'This report was looked at already. Nothing was changed; please look again.' },
  'claims.own-claim': { status: 403, th: 'ท่านเป็นผู้ยืมหรือผู้ทำรายการของใบนี้ กรุณาให้เจ้าหน้าที่พัสดุคนอื่นตรวจ', en: 'You borrowed these things or filled in the request. Please let another storekeeper look.' },
  'claims.in-future': { status: 422, th: 'เวลาที่นำมาคืนต้องไม่อยู่ในอนาคต ยังไม่ได้แจ้งคืน กรุณาแก้เวลา', en: 'The time of return cannot lie in the future. Nothing was reported; please mend the time.' },
  'claims.before-hand-over': { status: 422, th: 'เวลาที่นำมาคืนอยู่ก่อนเวลาที่รับของไป {handedOverAt} ยังไม่ได้แจ้งคืน กรุณาแก้เวลา', en: 'The time of return lies before the things were handed over, {handedOverAt}. Nothing was reported; please mend the time.' },
  'claims.too-long-ago': { status: 422, th: 'แจ้งคืนย้อนหลังได้ไม่เกิน {days} วันทำการ คือไม่ก่อน {earliestOn} ยังไม่ได้แจ้งคืน กรุณาติดต่อเจ้าหน้าที่พัสดุ', en: 'A return may be reported {days} working days back, not before {earliestOn}. Nothing was reported; please speak to the storekeeper.' },
  'claims.claimed-returned': { status: 409, th: 'ผู้ยืมแจ้งว่าคืนแล้ว รอตรวจรับ จึงยังไม่ทวงถาม กรุณาตรวจรับ หรือแจ้งว่าไม่พบของพร้อมเหตุผล', en: 'The borrower reported the return, so there is nothing to chase yet. Please take the things back, or say with a reason that they are not there.' },
  'chases.not-a-memo': { status: 409, th: 'การทวงครั้งนี้ไม่ได้ใช้บันทึกข้อความ จึงไม่มีเลขที่ให้บันทึกและไม่มีเอกสารให้พิมพ์', en: 'This chase was not a memo: it has no number to record and no paper to print.' },
  'chases.memo-date': { status: 422, th: 'วันที่ของบันทึกข้อความต้องไม่ก่อนวันที่ร่าง {draftedOn} และไม่อยู่ในอนาคต กรุณาแก้วันที่', en: 'The date of the memo lies before it was drafted, {draftedOn}, or in the future. Please mend it.' },
} as const satisfies RefusalTable;
