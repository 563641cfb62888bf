import type { RefusalTable } from './table.js';

export const loansRefusals = {
  'loans.wrong-status': { status: 409, th: 'คำขอนี้ไม่อยู่ในขั้นที่ทำรายการนี้ได้แล้ว ไม่มีข้อมูลใดเปลี่ยน กรุณาเปิดดูสถานะล่าสุด', en: 'The request is no longer at a stage where this can be done. Nothing was changed; please look at its latest state.' },
  'loans.not-yours': { status: 403, th: 'คำขอนี้ไม่ใช่ของท่าน ผู้ยืมหรือผู้ทำรายการเท่านั้นที่ทำรายการนี้ได้ ไม่มีข้อมูลใดเปลี่ยน', en: 'This request is not yours: only its borrower, or who filled it in, may do this. Nothing was changed.' },
  'loans.only-the-borrower-confirms': { status: 403, th: 'ผู้ยืมเท่านั้นที่ยืนยันคำขอนี้ได้', en: 'Only the borrower confirms this request.' },
  'loans.already-confirmed': { status: 409, th: 'ผู้ยืมยืนยันคำขอนี้แล้ว ไม่ต้องทำซ้ำ', en: 'The borrower has confirmed this request already.' },
  'loans.purpose-needed': { status: 400, th: 'กรุณาระบุเหตุผลทางราชการที่ขอยืม (ข้อ 208) คำขอยังไม่ถูกส่ง', en: 'Please state the official reason (clause 208). The request was not sent.' },
  'loans.lines-needed': { status: 400, th: 'กรุณาเลือกสิ่งของอย่างน้อยหนึ่งรายการ คำขอยังไม่ถูกส่ง', en: 'Please choose at least one thing. The request was not sent.' },
  'loans.line-twice': { status: 400, th: 'เลือก {description} ซ้ำกัน กรุณาเหลือไว้รายการเดียว ยังไม่มีการบันทึก', en: '{description} is chosen twice. Please keep one line; nothing was saved.' },
  'loans.due-before-start': { status: 400, th: 'กำหนดส่งคืนต้องอยู่หลังเวลาเริ่มใช้ ยังไม่มีการบันทึก', en: 'The due time must be after the start. Nothing was saved.' },
  'loans.starts-in-the-past': { status: 400, th: 'วันเริ่มใช้ผ่านไปแล้ว ขออนุมัติย้อนหลังไม่ได้ กรุณาเลือกวันใหม่ คำขอยังไม่ถูกส่ง', en: 'The first day has passed and approval is never back-dated. Please choose another day; the request was not sent.' },
  'loans.due-passed': { status: 409, th: 'กำหนดส่งคืนผ่านไปแล้ว กรุณาส่งกลับให้ผู้ยืมแก้วันที่ ไม่มีข้อมูลใดเปลี่ยน', en: 'The due time has passed. Please have the dates mended; nothing was changed.' },
  'loans.place-needed': { status: 400, th: 'กรุณาเลือกสถานที่ใช้ หรือพิมพ์ชื่อสถานที่ อย่างใดอย่างหนึ่ง', en: 'Please choose a site or write the place, one of the two.' },
  'loans.grounds-needed': { status: 400, th: 'ใช้นอกสถานที่ต้องมีเลขที่หนังสืออ้างถึง หรือชื่อผู้สั่งการ คำขอยังไม่ถูกส่ง ข้อความที่พิมพ์ไว้ยังอยู่', en: 'Use outside needs a document reference or the name of who gave the order. The request was not sent; what you typed is kept.' },
  'loans.letter-needed': { status: 400, th: 'หน่วยงานอื่นยืมต้องระบุชื่อหน่วยงาน เลขที่และวันที่หนังสือ และผู้ประสานงาน คำขอยังไม่ถูกส่ง', en: 'Another agency needs its name, letter number and date, and a contact person. The request was not sent.' },
  'loans.sponsor-needed': { status: 400, th: 'บุคคลภายนอกต้องมีชื่อผู้ติดต่อ และมีหนังสือหรือเจ้าหน้าที่ผู้รับรอง คำขอยังไม่ถูกส่ง', en: 'An outside person needs a contact name, and a letter or a sponsoring officer. The request was not sent.' },
  'loans.responsible-officer-needed': { status: 409, th: '{name} เป็นพนักงานจ้างหรือชั่วคราว ต้องมีข้าราชการผู้รับผิดชอบในทะเบียนบุคลากรก่อน กรุณาแจ้งผู้ดูแลระบบ คำขอยังไม่ถูกส่ง', en: '{name} is contract or temporary staff and needs a responsible officer on record first. Ask the administrator; the request was not sent.' },
  'loans.borrower-left': { status: 409, th: '{name} พ้นจากหน้าที่หรือถูกปิดบัญชีแล้ว จึงยืมไม่ได้', en: '{name} has left or is shut out and cannot borrow.' },
  'loans.not-lendable': { status: 409, th: '{description} ยืมไม่ได้ เพราะยังไม่เปิดให้ยืมหรือสภาพไม่พร้อม กรุณาเลือกรายการอื่น', en: '{description} cannot be lent: not marked lendable, or not in working order. Please choose another.' },
  'loans.not-available': { status: 409, th: '{description} ในช่วงเวลานี้ว่าง {free} จากที่ขอ {wanted} ยังไม่มีการบันทึก กรุณาลดจำนวน เปลี่ยนเวลา หรือเลือกรายการอื่น', en: 'Of {description}, {free} are free at that time and {wanted} were asked for. Nothing was saved; ask for fewer, another time, or another thing.' },
  'loans.another-unit': { status: 400, th: 'คำขอหนึ่งใบใช้ได้กับพัสดุของหน่วยเดียว กรุณาทำคำขอใหม่สำหรับหน่วยอื่น ยังไม่มีการบันทึก', en: 'One request is for the things of one unit. Please make a new request for the other; nothing was saved.' },
  'loans.version-moved': { status: 409, th: 'มีผู้อื่นแก้ไขคำขอนี้ก่อนแล้ว กรุณาเปิดดูข้อมูลล่าสุดแล้วทำใหม่', en: 'Somebody changed this request meanwhile. Please look at the latest state and try again.' },
} as const satisfies RefusalTable;
