/** Headings of the workbook; what it counts says itself. */
export const WORKBOOK_WORDS = {
  th: {
    figures: 'ตัวเลข', parts: 'รายช่วง', part: 'ช่วง', readAt: 'ข้อมูล ณ', signed: 'รับทราบ', remark: 'ข้อสั่งการ', running: 'ช่วงนี้ยังไม่สิ้นสุด', unsigned: 'ยังไม่ได้ลงนามรับทราบ', notBegun: 'ยังไม่เริ่ม',
    columns: ['หมวด', 'ตัวเลข', 'ค่า', 'จำนวน', 'จากทั้งหมด', 'ร้อยละ', 'ข้อ', 'ITA', 'นับอย่างไร'],
  },
  en: {
    figures: 'Figures', parts: 'By part', part: 'Part', readAt: 'Read', signed: 'Noted', remark: 'Direction', running: 'The period has not ended', unsigned: 'Not signed yet', notBegun: 'not begun',
    columns: ['Part of the report', 'Figure', 'Value', 'Count', 'Of', 'Percent', 'Clause', 'ITA', 'What is counted'],
  },
} as const satisfies Record<string, Record<string, string | readonly string[]>>;
