import type { RefusalTable } from '../table.js';

export const quarterlyRefusals = {
  'quarterly.not-yours': { status: 403, th: 'รายงานรายไตรมาสเปิดให้หัวหน้าหน่วยงาน หัวหน้าเจ้าหน้าที่ ผู้ตรวจสอบภายใน และผู้ดูแลระบบของหน่วยงาน ไม่มีข้อมูลใดเปลี่ยน หากงานของท่านต้องใช้ ให้ผู้ดูแลระบบบันทึกคำสั่งแต่งตั้งของท่าน', en: 'The quarterly report is for the head of agency, the head of supply officers, the auditor and the administrator of the whole agency. Nothing changed; if your work needs it, ask the administrator to record the order that appoints you.' },
  'quarterly.not-the-head': { status: 403, th: 'หัวหน้าหน่วยงานหรือผู้รักษาราชการแทนเท่านั้นที่ลงนามรับทราบได้ ไม่มีข้อมูลใดเปลี่ยน', en: 'Only the head of agency, or who acts in that post, signs the report. Nothing changed.' },
  'quarterly.not-ended': { status: 409, th: 'ช่วงนี้ยังไม่สิ้นสุด ลงนามรับทราบได้ตั้งแต่วันที่ {fromOn} ไม่มีข้อมูลใดเปลี่ยน', en: 'The period has not ended. It can be signed from {fromOn} on; nothing changed.' },
  'quarterly.signed': { status: 409, th: 'รายงานนี้ลงนามรับทราบแล้วเมื่อ {signedAt} ตัวเลขที่ลงนามยังอยู่ครบ กรุณาเปิดดูข้อมูลล่าสุด', en: 'This report was signed on {signedAt}. The signed figures are kept; open it to read them.' },
  'quarterly.figures-changed': { status: 409, th: 'ตัวเลขเปลี่ยนไปหลังจากที่ท่านเปิดอ่าน จึงยังไม่ได้ลงนาม กรุณาอ่านตัวเลขล่าสุดแล้วลงนามใหม่', en: 'The figures changed after you opened them, so nothing was signed. Read the latest ones, then sign again.' },
} as const satisfies RefusalTable;
