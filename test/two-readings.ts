/** The smallest decision that hangs on how the law is read. */
export const twoReadings = `định nghĩa "được ghi nhận" / "recognised" khi
  cách hiểu A1 "chặt" / "strict":
    đã lập công lớn
    căn cứ "câu chữ" / "the words"
  cách hiểu "rộng" / "wide":
    đã lập công lớn hoặc có công với cách mạng
    căn cứ "mục đích" / "the purpose"
  chọn "chặt"

Điều 3 "Điều kiện" / "Conditions"
  phải được ghi nhận`;
