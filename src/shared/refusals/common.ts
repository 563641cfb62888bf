import type { RefusalTable } from './table.js';

export const commonRefusals = {
  'not-found': { status: 404, th: 'ไม่พบรายการนี้ หรือท่านไม่มีสิทธิ์ดู กรุณาตรวจลิงก์หรือสอบถามเจ้าหน้าที่พัสดุ', en: 'This was not found, or it is not yours to see. Check the link or ask the supply office.' },
  'sign-in-needed': { status: 401, th: 'กรุณาเข้าสู่ระบบก่อน ข้อความที่พิมพ์ไว้ยังอยู่', en: 'Please sign in first. What you typed is kept.' },
  'not-permitted': { status: 403, th: 'ตำแหน่งของท่านทำรายการนี้ไม่ได้ ไม่มีข้อมูลใดเปลี่ยน หากจำเป็นกรุณาติดต่อผู้ดูแลระบบ', en: 'Your post does not allow this. Nothing was changed. Ask the administrator if you need it.' },
  'foreign-origin': { status: 403, th: 'คำสั่งมาจากหน้าเว็บอื่น จึงไม่ดำเนินการ กรุณาทำรายการจากหน้านี้โดยตรง', en: 'The command came from another site and was not carried out. Please work from this page.' },
  'invalid-input': { status: 400, th: 'ข้อมูลบางช่องยังไม่ถูกต้อง ยังไม่มีการบันทึก กรุณาแก้ช่องที่แจ้งไว้', en: 'Some fields are not right. Nothing was saved; please correct the fields named.' },
  'too-large': { status: 413, th: 'ไฟล์หรือข้อมูลใหญ่เกินกำหนด ยังไม่มีการบันทึก กรุณาลดขนาดแล้วส่งใหม่', en: 'This is larger than allowed. Nothing was saved; please make it smaller and send again.' },
  'unsupported-type': { status: 415, th: 'รับไฟล์หรือข้อมูลชนิดนี้ไม่ได้ ยังไม่มีการบันทึก', en: 'This kind of file or data cannot be taken. Nothing was saved.' },
  'too-many': { status: 429, th: 'ทำรายการถี่เกินไป กรุณารอสักครู่แล้วลองใหม่ ข้อมูลเดิมยังอยู่ครบ', en: 'Too many calls. Please wait a moment and try again; nothing was lost.' },
  'key-reused': { status: 422, th: 'รหัสกันทำซ้ำนี้ใช้กับข้อมูลอื่นไปแล้ว กรุณาเปิดหน้านี้ใหม่', en: 'This idempotency key was used with other data. Please reload the page.' },
  'key-in-flight': { status: 409, th: 'รายการเดียวกันกำลังดำเนินการอยู่ กรุณารอสักครู่', en: 'The same call is still being carried out. Please wait a moment.' },
  'changed-meanwhile': { status: 409, th: 'มีผู้อื่นแก้ไขรายการนี้ก่อนแล้ว กรุณาเปิดดูข้อมูลล่าสุดแล้วทำใหม่', en: 'Somebody changed this meanwhile. Please look at the latest state and try again.' },
} as const satisfies RefusalTable;
