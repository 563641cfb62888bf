import type { RefusalTable } from '../table.js';

export const openingBalancesRefusals = {
  'opening.closed': { status: 409, th: 'ปิดยอดยกมาแล้วเมื่อ {closedAt} จึงบันทึกเพิ่มไม่ได้ ยังไม่มีการบันทึก ของที่ออกหลังจากนี้ต้องมีคำขอยืมที่อนุมัติแล้ว', en: 'The opening balance was closed on {closedAt} and takes nothing more. Nothing was saved; what leaves from now on needs an approved request.' },
  'opening.unknown-thing': { status: 422, th: 'ไม่พบพัสดุที่มีรหัสป้ายหรือเลขนี้ในหน่วยที่ท่านดูแล ยังไม่มีการบันทึก กรุณาตรวจเลขครุภัณฑ์หรือสแกนป้าย', en: 'Nothing in your charge has this sticker or number. Nothing was saved; check the asset number or scan the sticker.' },
  'opening.not-lendable': { status: 409, th: '{thing} ยังไม่ได้เปิดให้ยืม ยังไม่มีการบันทึก กรุณาเปิดให้ยืมในทะเบียนก่อน แล้วบันทึกยอดยกมา', en: '{thing} is not marked lendable. Nothing was saved; mark it in the register first, then record the opening balance.' },
  'opening.disposed': { status: 409, th: '{thing} จำหน่ายออกจากทะเบียนแล้ว จึงบันทึกเป็นยอดยกมาไม่ได้ ยังไม่มีการบันทึก กรุณาตรวจเลข', en: '{thing} is disposed of and cannot be out. Nothing was saved; please check the number.' },
  'opening.since-not-past': { status: 422, th: 'ยอดยกมาคือของที่ออกไปก่อนวันนี้ และไม่เกิน 20 ปี ยังไม่มีการบันทึก กรุณาแก้วันที่ออกไป ของที่ออกวันนี้ต้องมีคำขอยืม', en: 'An opening balance is what left before today, within 20 years. Nothing was saved; mend the date. What leaves today needs a request.' },
  'opening.due-past': { status: 422, th: 'กำหนดคืนที่เสนอต้องเป็นวันนี้หรือหลังจากนี้ ยังไม่มีการบันทึก กรุณาเลือกวันที่ผู้ยืมคืนได้จริง', en: 'The proposed due must be today or later. Nothing was saved; choose a day the borrower can keep.' },
  'opening.place-needed': { status: 422, th: 'กรุณาเลือกสถานที่ หรือพิมพ์ว่าอยู่ที่ใด ยังไม่มีการบันทึก', en: 'Please choose a site, or write where it is. Nothing was saved.' },
  'opening.own': { status: 403, th: 'ท่านเป็นผู้ยืมเอง จึงบันทึกยอดยกมาให้ตนเองไม่ได้ ยังไม่มีการบันทึก ให้เจ้าหน้าที่พัสดุคนอื่นบันทึก', en: 'You are the borrower and cannot record it for yourself. Nothing was saved; ask another storekeeper.' },
  'opening.answered': { status: 409, th: 'ยอดยกมานี้ตอบไปแล้ว ไม่มีข้อมูลใดเปลี่ยน', en: 'This opening balance was answered already. Nothing was changed.' },
  'opening.over': { status: 409, th: 'ยอดยกมานี้สิ้นสุดแล้ว ของคืนหรือถูกยกเลิกไปแล้ว ไม่มีข้อมูลใดเปลี่ยน', en: 'This opening balance is over: returned, or struck out. Nothing was changed.' },
  'opening.confirmed': { status: 409, th: 'ผู้ยืมยืนยันแล้วว่าของอยู่กับตน จึงยกเลิกไม่ได้ ไม่มีข้อมูลใดเปลี่ยน ให้รับคืนที่เคาน์เตอร์', en: 'The borrower confirmed that the thing is with them, so it cannot be struck out. Nothing was changed; take it back at the counter.' },
  'opening.confirm-first': { status: 409, th: 'ยังไม่ได้ยืนยันว่าของอยู่กับท่าน ไม่มีข้อมูลใดเปลี่ยน กรุณายืนยันก่อน แล้วจึงขอยืม', en: 'You have not confirmed yet that this is with you. Nothing was changed; please confirm first, then ask for it.' },
  'opening.asked-already': { status: 409, th: 'มีคำขอยืมของชิ้นนี้อยู่แล้ว ไม่มีข้อมูลใดเปลี่ยน กรุณาเปิดดูคำขอที่ส่งไว้', en: 'It has been asked for already. Nothing was changed; please open the request that was sent.' },
  'opening.hand-over-the-same': { status: 409, th: 'คำขอนี้รับช่วงจากยอดยกมา {number} จึงต้องส่งมอบของชิ้นเดิมให้ครบ ยังไม่มีการบันทึก กรุณาใส่รหัสของชิ้นที่ผู้ยืมถืออยู่', en: 'This request takes the place of opening balance {number}, so the same thing, all of it, is what is handed over. Nothing was saved; please enter the code of what the borrower has.' },
  'opening.closed-already': { status: 409, th: 'ปิดยอดยกมาไปแล้ว ไม่มีข้อมูลใดเปลี่ยน', en: 'The opening balance is closed already. Nothing was changed.' },
} as const satisfies RefusalTable;
