/** Phrases that a PDF easily gets wrong: marks on two storeys, sara am, leading vowels, repetition, Latin and figures between. */
export const TRICKY_THAI = [
  'สำนักงาน',
  'น้ำ',
  'ที่',
  'กว่า',
  'ฤๅษี',
  'ก็',
  'ทั้งนี้',
  'ป้ำๆ เป๋อๆ',
  'ปู่ย่าตายายซื้อน้ำแข็งที่ร้านน้ำชำ',
  'เครื่องฉายภาพ Epson EB-X06 (3LCD) รุ่นปี 2569',
  'พระบรมราชานุญาตญัตติฎีกากฎหมายพิสูจน์ศักดิ์สิทธิ์',
  'ฯลฯ ณ ที่ตั้ง พ.ศ. ๒๕๗๐',
];
