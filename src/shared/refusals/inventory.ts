import type { RefusalTable } from './table.js';

export const inventoryRefusals = {
  'inventory.lend-without-number': { status: 409, th: 'ยังไม่มีเลขครุภัณฑ์ จึงเปิดให้ยืมไม่ได้ ไม่มีข้อมูลใดเปลี่ยน กรุณาออกเลขก่อน', en: 'It has no asset number yet, so it cannot be lent. Nothing was changed; give it a number first.' },
  'inventory.lend-not-usable': { status: 409, th: 'สภาพไม่ใช่ใช้งานได้ จึงเปิดให้ยืมไม่ได้ ไม่มีข้อมูลใดเปลี่ยน หากซ่อมแล้วกรุณาบันทึกสภาพก่อน', en: 'It is not in usable condition, so it cannot be lent. Nothing was changed; if it was repaired, record its condition first.' },
  'inventory.lend-without-class': { status: 409, th: 'ยังไม่ได้ระบุประเภท จึงเปิดให้ยืมไม่ได้ ไม่มีข้อมูลใดเปลี่ยน กรุณาระบุประเภทก่อน', en: 'It has no class yet, so it cannot be lent. Nothing was changed; choose its class first.' },
  'inventory.out-of-reach': { status: 403, th: 'รายการนี้อยู่นอกหน่วยงานหรือคลังที่ท่านดูแล ไม่มีข้อมูลใดเปลี่ยน กรุณาแจ้งเจ้าหน้าที่พัสดุของหน่วยงานนั้น', en: 'This belongs to a unit or store outside your post. Nothing was changed; ask the storekeeper of that unit.' },
  'inventory.disposed': { status: 409, th: 'รายการนี้จำหน่ายแล้ว แก้ไขไม่ได้ เก็บไว้เป็นหลักฐานเท่านั้น', en: 'This was disposed of and is kept as evidence only. It can no longer be changed.' },
  'inventory.already-numbered': { status: 409, th: 'มีเลขครุภัณฑ์ {number} แล้ว เลขที่ออกแล้วไม่เปลี่ยนและไม่ใช้ซ้ำ ไม่มีข้อมูลใดเปลี่ยน', en: 'It already has number {number}. A number once given is not changed and never used again. Nothing was changed.' },
  'inventory.number-taken': { status: 409, th: 'เลข {number} มีอยู่ในทะเบียนแล้ว รวมถึงรายการที่จำหน่ายแล้ว ยังไม่มีการบันทึก กรุณาตรวจเลขอีกครั้ง', en: 'Number {number} already stands in the register, disposed things included. Nothing was saved; please check the number.' },
  'inventory.promised': { status: 409, th: 'มีคำขอที่อนุมัติแล้วหรือกำลังยืมอยู่ จึงเปลี่ยนไม่ได้ในตอนนี้ ไม่มีข้อมูลใดเปลี่ยน กรุณาทำหลังรับคืนหรือยกเลิกคำขอนั้น', en: 'An approved request or an open loan counts on it. Nothing was changed; do this after the return, or once that request is withdrawn.' },
  'inventory.out-now': { status: 409, th: 'ขณะนี้อยู่กับผู้ยืม จึงบันทึกจำหน่ายไม่ได้ ไม่มีข้อมูลใดเปลี่ยน กรุณารับคืนก่อน', en: 'It is with a borrower now, so it cannot be disposed of. Nothing was changed; take it back first.' },
  'inventory.name-taken': { status: 409, th: 'มีชื่อ “{name}” อยู่แล้ว ยังไม่มีการบันทึก กรุณาใช้รายการเดิมหรือตั้งชื่ออื่น', en: '“{name}” already exists. Nothing was saved; use that one or choose another name.' },
  'inventory.unknown-reference': { status: 422, th: 'ไม่พบข้อมูลที่อ้างถึงในช่อง {fields} ยังไม่มีการบันทึก กรุณาเลือกใหม่', en: 'What {fields} names was not found. Nothing was saved; please choose again.' },
  'inventory.nothing-chosen': { status: 422, th: 'ยังไม่ได้เลือกรายการใด ไม่มีข้อมูลใดเปลี่ยน กรุณาเลือกรายการหรือเงื่อนไขก่อน', en: 'Nothing was chosen. Nothing was changed; choose things or a filter first.' },
  'inventory.pool-below-out': { status: 409, th: 'จำนวนใหม่น้อยกว่าที่อยู่กับผู้ยืมหรือที่อนุมัติไว้แล้ว ({promised}) ยังไม่มีการบันทึก', en: 'The new number is below what is out or promised ({promised}). Nothing was saved.' },
  'inventory.tag-not-live': { status: 409, th: 'ป้ายนี้ยกเลิกไปแล้ว ไม่มีข้อมูลใดเปลี่ยน', en: 'This sticker was revoked before. Nothing was changed.' },
  'inventory.file-unreadable': { status: 422, th: 'เปิดไฟล์นี้ไม่ได้ หรือไม่ใช่ชนิดที่รับ (ภาพ JPEG PNG WebP หรือเอกสาร PDF) ยังไม่มีการบันทึก กรุณาถ่ายหรือเลือกไฟล์ใหม่', en: 'This file cannot be read, or is not of a kind taken here (JPEG, PNG or WebP pictures, PDF papers). Nothing was saved; please take or choose another.' },
} as const satisfies RefusalTable;
