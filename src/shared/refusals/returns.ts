import type { RefusalTable } from './table.js';

/** {thing}: number and name of what was scanned. */
export const returnsRefusals = {
  'returns.unknown-tag': { status: 404, th: 'ไม่พบรหัส {tag} ในระบบ ยังไม่ได้รับคืนสิ่งใด กรุณาสแกนใหม่ หรือพิมพ์รหัส 10 ตัวใต้ QR', en: 'The code {tag} is not known here. Nothing was taken back. Scan again, or type the 10 characters under the QR.' },
  'returns.not-out': { status: 409, th: '{thing} ไม่ได้ถูกยืมออกในขณะนี้ จึงไม่มีรายการให้รับคืน ยังไม่มีอะไรถูกบันทึก กรุณาเอาชิ้นนี้ออกแล้วทำรายการใหม่', en: '{thing} is not out on loan now, so there is nothing to take back. Nothing was recorded; take it off the list and try again.' },
  'returns.own-loan': { status: 403, th: 'ท่านเป็นผู้ยืม {thing} จึงรับคืนจากตนเองไม่ได้ กรุณาให้เจ้าหน้าที่พัสดุคนอื่นรับคืน', en: 'You borrowed {thing} and cannot take it back from yourself. Ask another storekeeper.' },
  'returns.own-approval': { status: 403, th: 'ท่านเป็นผู้อนุมัติการยืม {thing} จึงเป็นผู้รับคืนไม่ได้ กรุณาให้เจ้าหน้าที่พัสดุคนอื่นรับคืน', en: 'You approved the loan of {thing} and cannot also take it back. Ask another storekeeper.' },
  'returns.which-slip': { status: 409, th: '{thing} ถูกยืมออกหลายใบ ({slips}) กรุณาเลือกว่ารับคืนของใบใด', en: '{thing} is out on several slips ({slips}). Choose which one is being returned.' },
  'returns.more-than-out': { status: 409, th: 'ยังไม่คืนอยู่เพียง {left} รับคืนเกินจำนวนที่ออกไปไม่ได้ กรุณานับใหม่', en: 'Only {left} are still out. More than that cannot come back; please count again.' },
  'returns.one-at-a-time': { status: 400, th: '{thing} มีชิ้นเดียว จำนวนต้องเป็น 1', en: '{thing} is a single thing: its quantity must be 1.' },
  'returns.twice-in-one-go': { status: 409, th: '{thing} ถูกสแกนซ้ำในรายการเดียวกัน ยังไม่มีการรับคืน กรุณาลบรายการที่ซ้ำ', en: '{thing} stands twice in this return. Nothing was taken back; remove one of the two.' },
  'returns.unknown-bringer': { status: 422, th: 'ไม่พบผู้ที่นำมาคืน กรุณาเลือกชื่อหรือพิมพ์ชื่อผู้นำมาคืน', en: 'Whoever brings it was not found. Choose a colleague or type the name.' },
  'returns.received-in-future': { status: 422, th: 'เวลาที่รับของต้องไม่อยู่ในอนาคต กรุณาแก้เวลา', en: 'The time of receipt cannot lie in the future. Please correct it.' },
  'returns.received-too-long-ago': { status: 422, th: 'ระบุเวลารับของย้อนหลังได้ไม่เกิน {days} วันทำการ คือไม่ก่อน {earliestOn} ยังไม่มีการรับคืน กรุณาแก้วันที่', en: 'A receipt may be stated at most {days} working days back, not before {earliestOn}.' },
  'returns.received-before-hand-over': { status: 422, th: 'เวลาที่รับคืนต้องไม่ก่อนเวลาที่ส่งมอบ {thing} ยังไม่มีการรับคืน กรุณาแก้เวลา', en: 'The time of receipt lies before {thing} was handed over. Please correct it.' },
  'returns.reason-needed': { status: 422, th: 'บันทึกว่ารับของไว้ก่อนหน้านี้ ต้องบอกเหตุผลที่บันทึกทีหลัง', en: 'To state an earlier receipt, say why it is entered only now.' },
  'returns.not-overdue': { status: 409, th: 'ใบนี้ยังไม่เลยกำหนดคืน จึงยังไม่มีการทวงถาม', en: 'This slip is not overdue, so there is nothing to chase.' },
  'returns.delivery-out-of-range': { status: 422, th: 'เวลาที่ผู้ยืมได้รับการทวงถามต้องอยู่หลังวันครบกำหนดและไม่อยู่ในอนาคต กรุณาแก้เวลา', en: 'A chase is delivered after the due time and not in the future. Please correct the time.' },
} as const satisfies RefusalTable;
