import type { BorrowerKind, EditionEvent, EmergencyMeans, ReceiptKind } from '../../shared/vocab.js';
import type { SlipOpinion } from './loan-slip.facts.js';

/** The undertaking of the borrower, in the program's own words, after ข้อ 207 and 209. */
export const UNDERTAKING =
  'ข้าพเจ้าจะใช้พัสดุนี้เพื่อประโยชน์ของทางราชการตามเหตุผลที่ขอ จะดูแลรักษาอย่างดี จะไม่ให้ผู้อื่นยืมต่อและไม่นำไปใช้นอกเหนือจากงานที่ขอเว้นแต่ได้รับอนุมัติ ' +
  'และจะส่งคืนในสภาพใช้การได้ภายในกำหนด หากชำรุด ใช้การไม่ได้ หรือสูญหาย ข้าพเจ้าจะรับผิดชอบตามหลักเกณฑ์ที่ทางราชการกำหนด ' +
  'คือซ่อมให้คืนสภาพ ชดใช้เป็นของอย่างเดียวกัน หรือชดใช้เป็นเงินตามราคาขณะยืม';

export const SUBTITLE: Record<BorrowerKind, string> = {
  employee: 'ประเภทใช้คงรูป (ครุภัณฑ์/วัสดุคงทน)',
  agency: 'ประเภทใช้คงรูป ระหว่างหน่วยงานของรัฐ (ครุภัณฑ์/วัสดุคงทน)',
  outsider: 'ประเภทใช้คงรูป โดยบุคคลภายนอก (ครุภัณฑ์/วัสดุคงทน)',
};

export const EVENT: Record<EditionEvent, string> = { approved: 'อนุมัติ', 'handed-over': 'ส่งมอบ', ratified: 'ให้สัตยาบัน', 'ratification-refused': 'ไม่ให้สัตยาบัน', extended: 'ขยายเวลา', returned: 'ส่งคืน' };

export const OPINION: Record<SlipOpinion['outcome'], string> = {
  favourable: 'เห็นควร',
  unfavourable: 'ไม่เห็นควร',
  'no-opinion': 'ไม่มีความเห็นภายในกำหนด',
  awaited: 'รอความเห็น',
};

export const RECEIPT: Record<ReceiptKind, string> = {
  code: 'ยืนยันการรับด้วยรหัสรับของ',
  signature: 'ลงลายมือชื่อบนหน้าจอ',
  photo: 'ลงนามบนใบยืมที่พิมพ์ (มีภาพถ่าย)',
  opening: 'อยู่กับผู้ยืมก่อนเริ่มใช้ระบบ',
};

export const REACHED: Record<EmergencyMeans, string> = { 'in-person': 'ด้วยวาจาต่อหน้า', phone: 'ทางโทรศัพท์', message: 'ทางข้อความ' };
