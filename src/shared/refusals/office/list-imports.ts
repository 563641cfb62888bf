import type { RefusalTable } from '../table.js';

export const listImportsRefusals = {
  'list-import.columns-missing': { status: 422, th: 'ยังไม่ได้บอกว่าคอลัมน์ใดคือ {columns} ยังไม่มีการเปลี่ยนแปลง กรุณาเลือกคอลัมน์ก่อนตรวจ', en: 'No column is chosen as {columns}. Nothing was changed; please choose one before checking.' },
  'list-import.unit-unknown': { status: 422, th: 'ไม่พบหน่วยงานชื่อหรือรหัสนี้ ยังไม่มีการบันทึก กรุณาแก้ในไฟล์ หรือเพิ่มหน่วยงานก่อน', en: 'No unit has this name or code. Nothing was saved; please correct it in the file, or add the unit first.' },
  'list-import.field-unknown': { status: 422, th: 'ไฟล์ประเภทนี้ไม่มีช่อง {field} ยังไม่มีการบันทึก กรุณาเปิดหน้านี้ใหม่', en: 'A list of this kind has no field {field}. Nothing was saved; please reload the page.' },
  'list-import.accepted': { status: 409, th: 'ไฟล์นี้เริ่มนำเข้าแล้ว จึงแก้การอ่านไม่ได้ ข้อมูลที่นำเข้ายังอยู่ครบ ถ้าจะอ่านใหม่กรุณาส่งไฟล์อีกครั้ง', en: 'This file has begun to come in, so how it is read cannot change any more. What came in is kept; to read it otherwise, please send it again.' },
  'list-import.not-checked': { status: 409, th: 'ยังไม่ได้ตรวจไฟล์นี้ ยังไม่มีการเปลี่ยนแปลง กรุณากด “ตรวจไฟล์” แล้วดูผลก่อน', en: 'This file has not been checked yet. Nothing was changed; please check it and look at what will happen first.' },
  'list-import.nothing-open': { status: 409, th: 'ไม่มีแถวใดรอนำเข้า ข้อมูลเดิมยังอยู่ครบ ถ้ามีแถวที่ไม่แน่ใจ กรุณาเลือกชื่อก่อน', en: 'No row waits to be taken. Everything is as it was; where rows are in doubt, please choose the person first.' },
  'list-import.not-doubtful': { status: 409, th: 'แถวนี้ไม่ได้รอให้เลือกชื่อ ไม่มีข้อมูลใดเปลี่ยน กรุณาเปิดหน้านี้ใหม่', en: 'This row does not wait for a choice. Nothing was changed; please reload the page.' },
  'list-import.not-yours': { status: 403, th: 'แถวนี้เป็นของหน่วยงานที่ท่านไม่ได้ดูแล จึงไม่ได้นำเข้า ให้ผู้ดูแลระบบของหน่วยนั้นนำเข้า', en: 'This row belongs to a unit that you do not manage and was not taken. Let its administrator import it.' },
  'list-import.repeated': { status: 422, th: 'แถวนี้ซ้ำกับบรรทัดที่ {line} ในไฟล์เดียวกัน จึงไม่ได้นำเข้า กรุณาตรวจว่าแถวใดถูก', en: 'This row repeats line {line} of the same file and was not taken. Please check which is right.' },
  'list-import.name-missing': { status: 422, th: 'แถวนี้ไม่บอกว่าอยู่กับใคร จึงไม่ได้นำเข้า กรุณาเติมชื่อหรือเลขประจำตัว', en: 'This row does not say who has the thing and was not taken. Please add a name or a staff number.' },
  'list-import.several-things': { status: 422, th: 'มีพัสดุชื่อนี้หลายรายการ จึงไม่ได้นำเข้า กรุณาใส่เลขครุภัณฑ์หรือรหัสบนป้าย', en: 'Several things bear this name, so the row was not taken. Please give the asset number or the code on the label.' },
} as const satisfies RefusalTable;
