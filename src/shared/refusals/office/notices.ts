import type { RefusalTable } from '../table.js';

export const noticesRefusals = {
  'notices.line-off': { status: 409, th: 'หน่วยงานยังไม่ได้ตั้งค่า LINE ไม่มีข้อมูลใดเปลี่ยน กรุณาสอบถามผู้ดูแลระบบ', en: 'The agency has not set up LINE. Nothing was changed; please ask the administrator.' },
  'notices.line-not-linked': { status: 409, th: 'บัญชีของท่านยังไม่ได้เชื่อมกับ LINE ไม่มีข้อมูลใดเปลี่ยน', en: 'Your account is not linked with LINE. Nothing was changed.' },
  'notices.not-from-line': { status: 401, th: 'ข้อความนี้ไม่ได้มาจาก LINE จึงไม่ดำเนินการ', en: 'This does not come from LINE and was not carried out.' },
  'notices.channel-off': { status: 409, th: 'หน่วยงานยังไม่ได้ตั้งค่าช่องทางนี้ ไม่มีการส่ง ดูวิธีตั้งค่าในคู่มือผู้ดูแลระบบ', en: 'The agency has not set up this channel. Nothing was sent; the operating guide says how.' },
  'notices.none-held': { status: 409, th: 'ไม่มีจดหมายที่พักไว้แล้ว ไม่มีการส่ง ดูผลของแต่ละฉบับในบันทึกการส่ง', en: 'No letters are held any more. Nothing was sent; the delivery log says what became of each.' },
  'notices.no-address': { status: 409, th: 'ท่านยังไม่มีที่อยู่สำหรับช่องทางนี้ ไม่มีการส่ง กรุณาเพิ่มอีเมลในข้อมูลบุคคล หรือเชื่อม LINE ที่หน้าบัญชีของฉัน', en: 'You have no address for this channel. Nothing was sent; add your e-mail to your record, or link LINE on your account page.' },
  'notices.not-failed': { status: 409, th: 'ข้อความนี้ไม่ได้อยู่ในสถานะส่งไม่สำเร็จ จึงไม่ส่งซ้ำ กรุณาเปิดดูสถานะล่าสุด', en: 'This message has not failed, so it is not sent again. Please look at its latest state.' },
} as const satisfies RefusalTable;
