import type { RefusalTable } from '../table.js';

export const guidelinesRefusals = {
  'guidelines.not-acknowledged': { status: 409, th: 'ท่านยังไม่ได้รับทราบแนวปฏิบัติฉบับที่ {number} คำขอยังไม่ถูกส่งหรือยืนยัน กรุณาเปิดอ่านหน้าเดียว กดรับทราบ แล้วทำอีกครั้ง', en: 'You have not acknowledged guideline no. {number} yet. Nothing was sent or confirmed; please read its one page, acknowledge it and try again.' },
  'guidelines.draft-exists': { status: 409, th: 'มีร่างแนวปฏิบัติอยู่แล้ว ยังไม่ได้สร้างร่างใหม่ กรุณาเขียนต่อในร่างเดิม', en: 'A draft exists already, so none was begun. Please go on writing that one.' },
  'guidelines.published': { status: 409, th: 'ฉบับนี้ประกาศใช้แล้วจึงแก้ไม่ได้ ข้อความเดิมยังอยู่ครบ หากต้องการเปลี่ยนให้เริ่มร่างฉบับใหม่', en: 'This version is published and stays as it is. To change something, begin a new version.' },
  'guidelines.in-comments': { status: 409, th: 'กำลังเปิดรับความเห็นถึงวันที่ {untilOn} จึงยังแก้ เสนอ หรือประกาศไม่ได้ ไม่มีข้อมูลใดเปลี่ยน', en: 'Comments are open until {untilOn}; until then it is neither changed, laid before the head nor published. Nothing was changed.' },
  'guidelines.proposed': { status: 409, th: 'ร่างนี้เสนอหัวหน้าหน่วยงานแล้ว จึงแก้ไม่ได้จนกว่าจะส่งกลับ ไม่มีข้อมูลใดเปลี่ยน', en: 'The draft lies before the head of agency and cannot be changed until it is given back. Nothing was changed.' },
  'guidelines.not-proposed': { status: 409, th: 'งานพัสดุยังไม่ได้เสนอร่างนี้ จึงยังประกาศหรือส่งกลับไม่ได้ ไม่มีข้อมูลใดเปลี่ยน', en: 'The supply office has not laid this draft before you yet, so it is neither published nor given back.' },
  'guidelines.words-missing': { status: 422, th: 'ยังไม่มีข้อความในหัวข้อ {sections} จึงยังเสนอไม่ได้ ข้อความที่เขียนไว้ยังอยู่ กรุณาเติมให้ครบ', en: 'These parts are still empty: {sections}. What is written is kept; please fill them in before laying it before the head.' },
  'guidelines.comments-unhandled': { status: 409, th: 'ยังมีความเห็นที่ไม่ได้ตอบ {count} เรื่อง จึงยังเสนอไม่ได้ กรุณาตอบให้ครบก่อน', en: '{count} comments have no answer yet. Please answer them before laying the draft before the head.' },
  'guidelines.not-in-comments': { status: 409, th: 'ฉบับนี้ไม่ได้เปิดรับความเห็นในวันนี้ ความเห็นยังไม่ถูกบันทึก กรุณาแจ้งงานพัสดุ', en: 'This version is not open to comments today. The comment was not kept; please tell the supply office.' },
  'guidelines.until-past': { status: 422, th: 'วันสุดท้ายของการรับความเห็นต้องเป็นวันนี้หรือหลังจากนี้ ไม่มีข้อมูลใดเปลี่ยน กรุณาเลือกวันใหม่', en: 'The last day of comments must be today or later. Nothing was changed; please choose another day.' },
  'guidelines.from-past': { status: 422, th: 'วันเริ่มใช้ต้องไม่ก่อน {earliestOn} ยังไม่ได้ประกาศ กรุณาเลือกวันใหม่', en: 'The first day in force must not lie before {earliestOn}. It was not published; please choose another day.' },
  'guidelines.from-too-late': { status: 422, th: 'วันเริ่มใช้ต้องไม่หลัง {latestOn} ยังไม่ได้ประกาศ กรุณาตรวจปี พ.ศ. แล้วเลือกวันใหม่', en: 'The first day in force must not lie after {latestOn}. It was not published; please check the year and choose another day.' },
  'guidelines.not-the-head': { status: 403, th: 'หัวหน้าหน่วยงานหรือผู้รักษาราชการแทนเท่านั้นที่ประกาศแนวปฏิบัติได้ ไม่มีข้อมูลใดเปลี่ยน', en: 'Only the head of agency, or who acts in that post, publishes the guideline. Nothing was changed.' },
  'guidelines.answered': { status: 409, th: 'ความเห็นนี้ตอบแล้ว คำตอบเดิมยังอยู่ กรุณาเปิดดูข้อมูลล่าสุด', en: 'This comment was answered already and that answer stands. Please look again.' },
  'guidelines.not-published': { status: 409, th: 'ฉบับนี้ยังไม่ได้ประกาศใช้ จึงยังไม่ต้องรับทราบ', en: 'This version is not published, so there is nothing to acknowledge yet.' },
} as const satisfies RefusalTable;
