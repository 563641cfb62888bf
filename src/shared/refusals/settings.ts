import type { RefusalTable } from './table.js';

export const settingsRefusals = {
  'settings.not-a-value': { status: 422, th: 'ค่านี้ใช้กับการตั้งค่านี้ไม่ได้ ไม่มีข้อมูลใดเปลี่ยน กรุณาตรวจค่าที่กรอก', en: 'This value does not fit the setting. Nothing was changed; please check what you entered.' },
  'settings.hours-reversed': { status: 422, th: 'เวลาเปิดต้องมาก่อนเวลาปิด ไม่มีข้อมูลใดเปลี่ยน ขณะนั้นอีกเวลาหนึ่งคือ {other} น. กรุณาเปลี่ยนเวลานั้นก่อน หรือเลือกเวลาใหม่', en: 'Stores open before they close. Nothing was changed; the other time is {other} then: change it first, or choose another time.' },
  'settings.hours-unsound': { status: 422, th: 'เวลาเปิดต้องมาก่อนเวลาปิด และช่วงเวลาในวันเดียวกันต้องไม่ซ้อนกัน ไม่มีข้อมูลใดเปลี่ยน กรุณาแก้เวลาแล้วบันทึกใหม่', en: 'Each opening comes before its closing, and times of one day do not overlap. Nothing was changed; please correct the hours and save again.' },
  'settings.in-the-past': { status: 422, th: 'การตั้งค่ามีผลย้อนหลังไม่ได้ ไม่มีข้อมูลใดเปลี่ยน กรุณาเลือกเวลาตั้งแต่ตอนนี้เป็นต้นไป', en: 'A setting cannot take effect in the past. Nothing was changed; choose now or later.' },
  'settings.settled-already': { status: 409, th: 'การเปลี่ยนนี้มีผลหรือถูกถอนไปแล้ว ไม่มีข้อมูลใดเปลี่ยน กรุณาดูประวัติของการตั้งค่า', en: 'This change took effect or was withdrawn already. Nothing was changed; see the history of the setting.' },
  'settings.unknown-picture': { status: 422, th: 'ไม่พบภาพตราที่เลือก ไม่มีข้อมูลใดเปลี่ยน กรุณาเลือกไฟล์ภาพแล้วส่งใหม่', en: 'The picture of the emblem is not known. Nothing was changed; please choose the file and send it again.' },
  'settings.unknown-place': { status: 422, th: 'ไม่พบหน่วยงานหรือประเภทพัสดุที่เลือก ไม่มีข้อมูลใดเปลี่ยน กรุณาเลือกใหม่', en: 'A unit or class that was chosen is not known. Nothing was changed; please choose again.' },
  'holidays.known': { status: 409, th: 'วันนี้เป็นวันหยุดอยู่แล้ว ({name}) ไม่มีข้อมูลใดเปลี่ยน', en: 'This day is a holiday already ({name}). Nothing was changed.' },
} as const satisfies RefusalTable;
