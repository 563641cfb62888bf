import type { RefusalTable } from './table.js';

export const sightingsRefusals = {
  'sightings.unknown-tag': { status: 422, th: 'ไม่รู้จักรหัสบนป้ายนี้ ยังไม่มีการบันทึก กรุณาสแกนใหม่หรือพิมพ์รหัส 10 ตัวให้ครบ', en: 'This code is not on any of our labels. Nothing was saved; scan again or type all 10 characters.' },
  'sightings.old-sticker': { status: 422, th: 'ป้ายนี้ถูกยกเลิกและพิมพ์ใหม่แล้ว ยังไม่มีการบันทึก กรุณาสแกนป้ายใหม่ หรือแจ้งเจ้าหน้าที่พัสดุ', en: 'This label was cancelled and reprinted. Nothing was saved; scan the new one or tell the supply office.' },
  'sightings.place-needed': { status: 422, th: 'กรุณาบอกว่าเห็นของชิ้นนี้ที่ใด เลือกสถานที่หรือพิมพ์เป็นคำพูดก็ได้ ยังไม่มีการบันทึก', en: 'Please say where you saw it: choose a site or write the place. Nothing was saved.' },
  'sightings.unknown-site': { status: 422, th: 'ไม่พบสถานที่ที่เลือก ยังไม่มีการบันทึก กรุณาเลือกใหม่', en: 'The site chosen was not found. Nothing was saved; please choose again.' },
  'sightings.unknown-photo': { status: 422, th: 'ไม่พบภาพที่แนบ ยังไม่มีการบันทึก กรุณาถ่ายหรือแนบใหม่', en: 'The photo was not found. Nothing was saved; please attach it again.' },
  'sightings.no-question': { status: 409, th: 'การพบเห็นนี้ไม่มีคำถามถึงคลังพัสดุ จึงไม่ต้องตอบ', en: 'This sighting asks the store nothing, so there is nothing to answer.' },
  'sightings.already-answered': { status: 409, th: 'คำถามนี้มีผู้ตอบแล้ว คำตอบเดิมยังอยู่ กรุณาเปิดดูข้อมูลล่าสุด', en: 'This question was answered already and that answer stands. Please look at the latest state.' },
} as const satisfies RefusalTable;
