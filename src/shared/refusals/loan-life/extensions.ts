import type { RefusalTable } from '../table.js';

/** ขยายเวลา: asked for before the due, decided before it, and never past somebody who waits. */
export const extensionsRefusals = {
  'extensions.too-late': { status: 409, th: 'เลยกำหนดคืน {dueAt} แล้ว จึงขยายเวลาไม่ได้ กำหนดเดิมยังคงอยู่ กรุณาส่งคืนที่คลัง แล้วขอยืมใหม่หากยังต้องใช้', en: 'The due time, {dueAt}, has passed, so it cannot be extended. The due stays as it was. Please return the things; ask anew if they are still needed.' },
  'extensions.already-asked': { status: 409, th: 'ขอขยายเวลาถึง {newDueAt} ไว้แล้วและยังรอพิจารณา ไม่ต้องขอซ้ำ', en: 'An extension to {newDueAt} is already waiting to be decided. There is no need to ask again.' },
  'extensions.not-later': { status: 400, th: 'กำหนดคืนใหม่ต้องหลังกำหนดเดิม {dueAt} ยังไม่ได้ส่งคำขอขยายเวลา กรุณาเลือกวันเวลาใหม่', en: 'The new due time must be after the present one, {dueAt}. Nothing was sent; please choose another time.' },
  'extensions.somebody-waits': { status: 409, th: 'มีผู้อื่นขอยืม {description} ไว้ในช่วงที่จะขยาย จึงขยายถึงเวลานี้ไม่ได้ กำหนดคืนเดิมยังคงอยู่ กรุณาเลือกเวลาที่เร็วขึ้นหรือส่งคืนตามกำหนด', en: 'Somebody else waits for {description} in that time, so it cannot be extended that far. The due stays as it was: choose an earlier time, or return it when it is due.' },
  'extensions.already-decided': { status: 409, th: 'คำขอขยายเวลานี้พิจารณาไปแล้วหรือไม่ต้องพิจารณาแล้ว ไม่มีข้อมูลใดเปลี่ยน กรุณาเปิดดูสถานะล่าสุด', en: 'This extension was decided already, or no longer needs to be. Nothing was changed; please look again.' },
} as const satisfies RefusalTable;
