// Đặc xá năm 2026 (457/QĐ-CTN) · Special amnesty 2026
// Được sinh ra từ 2026.rules: sửa tệp đó, đừng sửa tệp này. Generated from 2026.rules: edit that file, not this one.

import type { DecisionIr } from 'dacxa/runtime';

export const data: DecisionIr = {
  format: 1,
  id: '457/QĐ-CTN',
  year: 2026,
  title: { vi: 'Đặc xá năm 2026', en: 'Special amnesty 2026' },
  signed: '2026-04-07',
  cutoff: '2026-05-31',
  hash: 'ccd994eb95f1936f2ef9a063878db5262de5c6f9a6a7a0ffe76569681682e61f',
  schema: {
    entries: [
      { list: false, key: 'id', kind: 'text', names: { vi: 'mã hồ sơ', en: 'record id' } },
      { list: false, key: 'name', kind: 'text', names: { vi: 'họ và tên', en: 'full name' } },
      { list: false, key: 'facility', kind: 'text', names: { vi: 'cơ sở giam giữ', en: 'facility' } },
      { list: false, key: 'birthDate', kind: 'date', names: { vi: 'ngày sinh', en: 'date of birth' } },
      {
        list: false,
        key: 'sex',
        kind: 'choice',
        names: { vi: 'giới tính', en: 'sex' },
        values: [
          { key: 'male', names: { vi: 'nam', en: 'male' } },
          { key: 'female', names: { vi: 'nữ', en: 'female' } },
        ],
      },
      {
        list: false,
        key: 'nationality',
        kind: 'text',
        names: { vi: 'quốc tịch', en: 'nationality' },
        form: 'country',
      },
      {
        list: false,
        key: 'status',
        kind: 'choice',
        names: { vi: 'tình trạng', en: 'status' },
        values: [
          { key: 'serving', names: { vi: 'đang chấp hành án', en: 'serving' } },
          { key: 'suspended', names: { vi: 'tạm đình chỉ', en: 'suspended' } },
          { key: 'postponed', names: { vi: 'được hoãn chấp hành án', en: 'postponed' } },
        ],
      },
      {
        list: false,
        key: 'sentence.kind',
        kind: 'choice',
        names: { vi: 'loại án', en: 'kind of sentence' },
        values: [
          { key: 'fixedTerm', names: { vi: 'tù có thời hạn', en: 'fixed term' } },
          { key: 'commutedLife', names: { vi: 'chung thân đã giảm', en: 'commuted life' } },
          { key: 'life', names: { vi: 'tù chung thân', en: 'life' } },
        ],
      },
      {
        list: false,
        key: 'sentence.term',
        kind: 'length',
        names: { vi: 'mức án', en: 'term' },
        least: 0,
        most: 10800,
      },
      {
        list: false,
        key: 'sentence.detainedFrom',
        kind: 'date',
        names: { vi: 'ngày bị bắt', en: 'date of arrest' },
      },
      {
        list: true,
        key: 'sentence.interruptions',
        names: { vi: 'các lần gián đoạn chấp hành án', en: 'interruptions of the sentence' },
        fields: [
          {
            key: 'from',
            kind: 'date',
            names: { vi: 'ngày bắt đầu gián đoạn', en: 'start of the interruption' },
          },
          {
            key: 'to',
            kind: 'date',
            names: { vi: 'ngày kết thúc gián đoạn', en: 'end of the interruption' },
            openWhile: { reason: 'suspension', status: 'suspended' },
            notBefore: 'from',
          },
          {
            key: 'reason',
            kind: 'choice',
            names: { vi: 'lý do gián đoạn', en: 'reason of the interruption' },
            values: [
              { key: 'bail', names: { vi: 'tại ngoại', en: 'bail' } },
              { key: 'postponement', names: { vi: 'hoãn chấp hành án', en: 'postponement' } },
              { key: 'suspension', names: { vi: 'tạm đình chỉ', en: 'suspension' } },
              { key: 'escape', names: { vi: 'bỏ trốn', en: 'escape' } },
            ],
          },
        ],
        order: ['from'],
      },
      {
        list: true,
        key: 'sentence.reductions',
        names: { vi: 'các lần giảm thời hạn', en: 'reductions of the sentence' },
        fields: [
          { key: 'date', kind: 'date', names: { vi: 'ngày được giảm', en: 'reduction date' } },
          {
            key: 'length',
            kind: 'length',
            names: { vi: 'thời gian được giảm', en: 'time reduced' },
            least: 0,
          },
        ],
        order: ['date'],
      },
      {
        list: true,
        key: 'convictions',
        names: { vi: 'các tội đã bị kết án', en: 'convictions' },
        fields: [
          {
            key: 'code',
            kind: 'choice',
            names: { vi: 'bộ luật được áp dụng', en: 'code applied' },
            values: [
              { key: '1985', names: { vi: 'BLHS 1985', en: 'Penal Code 1985' } },
              { key: '1999', names: { vi: 'BLHS 1999', en: 'Penal Code 1999' } },
              { key: '2015', names: { vi: 'BLHS 2015', en: 'Penal Code 2015' } },
            ],
          },
          { key: 'article', kind: 'text', names: { vi: 'số điều luật', en: 'number of the article' } },
          {
            key: 'acts',
            kind: 'choices',
            names: { vi: 'hành vi đã thực hiện', en: 'acts committed' },
            values: [
              { key: 'production', names: { vi: 'sản xuất', en: 'production' } },
              { key: 'storage', names: { vi: 'tàng trữ', en: 'storage' } },
              { key: 'transport', names: { vi: 'vận chuyển', en: 'transport' } },
              { key: 'trading', names: { vi: 'mua bán', en: 'trading' } },
              { key: 'appropriation', names: { vi: 'chiếm đoạt', en: 'appropriation' } },
            ],
          },
          { key: 'judgment', kind: 'text', names: { vi: 'số bản án', en: 'judgment number' } },
          { key: 'offenceDate', kind: 'date', names: { vi: 'ngày phạm tội', en: 'offence date' } },
          {
            key: 'term',
            kind: 'length',
            names: { vi: 'mức án của tội', en: 'term for the offence' },
            least: 0,
            most: 10800,
            orLife: true,
          },
          {
            key: 'intentional',
            kind: 'truth',
            names: { vi: 'do cố ý', en: 'intentional' },
            negative: { vi: 'do vô ý', en: 'negligent' },
          },
          {
            key: 'severity',
            kind: 'choice',
            names: { vi: 'mức độ nghiêm trọng của tội', en: 'severity of the offence' },
            values: [
              { key: 'lessSerious', names: { vi: 'ít nghiêm trọng', en: 'less serious' } },
              { key: 'serious', names: { vi: 'nghiêm trọng', en: 'serious' } },
              { key: 'verySerious', names: { vi: 'rất nghiêm trọng', en: 'very serious' } },
              { key: 'extremelySerious', names: { vi: 'đặc biệt nghiêm trọng', en: 'extremely serious' } },
            ],
          },
          {
            key: 'role',
            kind: 'choice',
            names: { vi: 'vai trò', en: 'role' },
            values: [
              { key: 'mastermind', names: { vi: 'chủ mưu', en: 'mastermind' } },
              { key: 'ringleader', names: { vi: 'cầm đầu', en: 'ringleader' } },
              { key: 'commander', names: { vi: 'chỉ huy', en: 'commander' } },
              { key: 'executor', names: { vi: 'thực hành', en: 'executor' } },
              { key: 'instigator', names: { vi: 'xúi giục', en: 'instigator' } },
              { key: 'helper', names: { vi: 'giúp sức', en: 'helper' } },
            ],
          },
          {
            key: 'organised',
            kind: 'truth',
            names: { vi: 'có tổ chức', en: 'organised' },
            negative: { vi: 'không có tổ chức', en: 'not organised' },
          },
          {
            key: 'hooligan',
            kind: 'truth',
            names: { vi: 'có tính chất côn đồ', en: 'hooligan in nature' },
            negative: { vi: 'không có tính chất côn đồ', en: 'not hooligan in nature' },
          },
          {
            key: 'brutal',
            kind: 'truth',
            names: { vi: 'thực hiện tội phạm một cách man rợ', en: 'committed brutally' },
            negative: { vi: 'không thực hiện tội phạm một cách man rợ', en: 'not committed brutally' },
          },
          {
            key: 'incestuous',
            kind: 'truth',
            names: { vi: 'có tính chất loạn luân', en: 'incestuous' },
            negative: { vi: 'không có tính chất loạn luân', en: 'not incestuous' },
          },
          {
            key: 'acidOrChemicals',
            kind: 'truth',
            names: { vi: 'dùng a-xít hay hóa chất nguy hiểm', en: 'used acid or dangerous chemicals' },
            negative: {
              vi: 'không dùng a-xít hay hóa chất nguy hiểm',
              en: 'used neither acid nor dangerous chemicals',
            },
          },
          {
            key: 'weapon',
            kind: 'truth',
            names: { vi: 'có sử dụng vũ khí', en: 'a weapon was used' },
            negative: { vi: 'không sử dụng vũ khí', en: 'no weapon was used' },
          },
          {
            key: 'incitedOthers',
            kind: 'truth',
            names: { vi: 'lôi kéo người khác phạm tội', en: 'incited others to offend' },
            negative: { vi: 'không lôi kéo người khác phạm tội', en: 'did not incite others to offend' },
          },
          {
            key: 'badEffectOnOrder',
            kind: 'truth',
            names: { vi: 'gây ảnh hưởng xấu đến an ninh trật tự', en: 'harmed public order' },
            negative: { vi: 'không gây ảnh hưởng xấu đến an ninh trật tự', en: 'did not harm public order' },
          },
          {
            key: 'cunningOrObstinate',
            kind: 'truth',
            names: { vi: 'xảo quyệt hay ngoan cố chống đối', en: 'cunning or obstinately resistant' },
            negative: {
              vi: 'không xảo quyệt hay ngoan cố chống đối',
              en: 'neither cunning nor obstinately resistant',
            },
          },
          {
            key: 'professional',
            kind: 'truth',
            names: { vi: 'có tính chất chuyên nghiệp', en: 'professional in nature' },
            negative: { vi: 'không có tính chất chuyên nghiệp', en: 'not professional in nature' },
          },
          {
            key: 'consequences',
            kind: 'choice',
            names: { vi: 'hậu quả', en: 'consequences' },
            values: [
              { key: 'none', names: { vi: 'chưa đến mức nghiêm trọng', en: 'less than serious' } },
              { key: 'serious', names: { vi: 'nghiêm trọng', en: 'serious' } },
              { key: 'verySerious', names: { vi: 'rất nghiêm trọng', en: 'very serious' } },
              { key: 'extremelySerious', names: { vi: 'đặc biệt nghiêm trọng', en: 'extremely serious' } },
            ],
          },
          {
            key: 'victims',
            kind: 'count',
            names: { vi: 'số nạn nhân', en: 'number of victims' },
            least: 0,
            unit: 'person',
          },
        ],
        offence: { code: 'code', article: 'article', acts: 'acts' },
        notEmpty: true,
      },
      {
        list: true,
        key: 'ratings',
        names: { vi: 'các quý đã xếp loại', en: 'rated quarters' },
        fields: [
          {
            key: 'year',
            kind: 'count',
            names: { vi: 'năm xếp loại', en: 'rating year' },
            least: 0,
            most: 9999,
          },
          {
            key: 'quarter',
            kind: 'count',
            names: { vi: 'quý xếp loại', en: 'rating quarter' },
            least: 1,
            most: 4,
          },
          {
            key: 'grade',
            kind: 'choice',
            names: { vi: 'được xếp loại', en: 'rated' },
            values: [
              { key: 'poor', names: { vi: 'kém', en: 'poor' } },
              { key: 'average', names: { vi: 'trung bình', en: 'average' } },
              { key: 'fair', names: { vi: 'khá', en: 'fair' } },
              { key: 'good', names: { vi: 'tốt', en: 'good' } },
            ],
          },
        ],
        order: ['year', 'quarter'],
      },
      {
        list: false,
        key: 'ratingSince',
        kind: 'choice',
        names: { vi: 'xếp loại thời gian tiếp theo', en: 'rating of the time since' },
        values: [
          { key: 'poor', names: { vi: 'kém', en: 'poor' } },
          { key: 'average', names: { vi: 'trung bình', en: 'average' } },
          { key: 'fair', names: { vi: 'khá', en: 'fair' } },
          { key: 'good', names: { vi: 'tốt', en: 'good' } },
        ],
      },
      {
        list: false,
        key: 'compulsoryTreatment',
        kind: 'truth',
        names: { vi: 'bị bắt buộc chữa bệnh', en: 'given compulsory treatment' },
        negative: { vi: 'không bị bắt buộc chữa bệnh', en: 'not given compulsory treatment' },
      },
      {
        list: false,
        key: 'continuousCustody',
        kind: 'truth',
        names: { vi: 'bị tạm giam liên tục', en: 'held continuously before sentence' },
        negative: { vi: 'không bị tạm giam liên tục', en: 'not held continuously before sentence' },
      },
      {
        list: false,
        key: 'fine',
        kind: 'choice',
        names: { vi: 'hình phạt tiền', en: 'fine' },
        values: [
          { key: 'none', names: { vi: 'không bị phạt tiền', en: 'not fined' } },
          { key: 'paid', names: { vi: 'đã nộp phạt', en: 'fine paid' } },
          { key: 'exempted', names: { vi: 'được miễn phạt', en: 'fine remitted' } },
          { key: 'unpaid', names: { vi: 'chưa nộp phạt', en: 'fine unpaid' } },
        ],
      },
      {
        list: false,
        key: 'courtFees',
        kind: 'choice',
        names: { vi: 'án phí', en: 'court fees' },
        values: [
          { key: 'none', names: { vi: 'không phải nộp án phí', en: 'no fees due' } },
          { key: 'paid', names: { vi: 'đã nộp án phí', en: 'fees paid' } },
          { key: 'exempted', names: { vi: 'được miễn án phí', en: 'fees waived' } },
          { key: 'unpaid', names: { vi: 'chưa nộp án phí', en: 'fees unpaid' } },
        ],
      },
      {
        list: false,
        key: 'civilObligation',
        kind: 'choice',
        names: { vi: 'nghĩa vụ dân sự', en: 'civil obligation' },
        values: [
          { key: 'none', names: { vi: 'không có nghĩa vụ', en: 'no obligation' } },
          { key: 'fulfilled', names: { vi: 'đã thi hành xong', en: 'fulfilled' } },
          { key: 'terminated', names: { vi: 'được đình chỉ thi hành', en: 'enforcement terminated' } },
          { key: 'waived', names: { vi: 'không bị yêu cầu thi hành', en: 'enforcement not demanded' } },
          { key: 'partlyFulfilled', names: { vi: 'đã thi hành một phần', en: 'partly fulfilled' } },
          { key: 'unfulfilled', names: { vi: 'chưa thi hành', en: 'unfulfilled' } },
        ],
      },
      {
        list: false,
        key: 'economicHardship',
        kind: 'truth',
        names: { vi: 'có hoàn cảnh kinh tế đặc biệt khó khăn', en: 'in special economic hardship' },
        negative: {
          vi: 'không có hoàn cảnh kinh tế đặc biệt khó khăn',
          en: 'not in special economic hardship',
        },
      },
      {
        list: false,
        key: 'obligationToStateOnly',
        kind: 'truth',
        names: { vi: 'chỉ còn nghĩa vụ đối với Nhà nước', en: 'owes the State alone' },
        negative: { vi: 'còn nghĩa vụ đối với người khác ngoài Nhà nước', en: 'owes others than the State' },
      },
      {
        list: false,
        key: 'creditorConsents',
        kind: 'truth',
        names: { vi: 'được người được thi hành án đồng ý', en: "has the creditor's consent" },
        negative: { vi: 'chưa được người được thi hành án đồng ý', en: "lacks the creditor's consent" },
      },
      {
        list: false,
        key: 'noSecurityConcern',
        kind: 'truth',
        names: {
          vi: 'được đánh giá không ảnh hưởng xấu đến an ninh trật tự',
          en: 'assessed as no concern for security and order',
        },
        negative: {
          vi: 'được đánh giá có ảnh hưởng xấu đến an ninh trật tự',
          en: 'assessed as a concern for security and order',
        },
      },
      {
        list: false,
        key: 'lawfulWhileSuspended',
        kind: 'truth',
        names: { vi: 'chấp hành nghiêm pháp luật khi tạm đình chỉ', en: 'law-abiding while suspended' },
        negative: {
          vi: 'chưa chấp hành nghiêm pháp luật khi tạm đình chỉ',
          en: 'not law-abiding while suspended',
        },
      },
      {
        list: false,
        key: 'drugUseEvidence',
        kind: 'truth',
        names: {
          vi: 'có căn cứ khẳng định đã từng sử dụng trái phép chất ma túy',
          en: 'grounds to affirm past drug use',
        },
        negative: {
          vi: 'chưa có căn cứ khẳng định đã từng sử dụng trái phép chất ma túy',
          en: 'without grounds to affirm past drug use',
        },
      },
      {
        list: false,
        key: 'greatMerit',
        kind: 'truth',
        names: { vi: 'đã lập công lớn', en: 'earned great merit' },
        negative: { vi: 'chưa lập công lớn', en: 'earned no great merit' },
      },
      {
        list: false,
        key: 'meritoriousPerson',
        kind: 'truth',
        names: { vi: 'có công với cách mạng', en: 'honoured for merit' },
        negative: { vi: 'không có công với cách mạng', en: 'not honoured for merit' },
      },
      {
        list: false,
        key: 'seriousIllness',
        kind: 'truth',
        names: { vi: 'đang mắc bệnh hiểm nghèo', en: 'gravely ill' },
        negative: { vi: 'không mắc bệnh hiểm nghèo', en: 'not gravely ill' },
      },
      {
        list: false,
        key: 'chronicIllness',
        kind: 'truth',
        names: {
          vi: 'ốm đau thường xuyên mà không tự phục vụ bản thân',
          en: 'often ill and unable to care for self',
        },
        negative: {
          vi: 'không ốm đau thường xuyên hoặc còn tự phục vụ bản thân',
          en: 'not often ill or able to care for self',
        },
      },
      {
        list: false,
        key: 'soleBreadwinnerInHardship',
        kind: 'truth',
        names: {
          vi: 'lao động duy nhất trong gia đình đặc biệt khó khăn',
          en: 'sole earner of a family in hardship',
        },
        negative: {
          vi: 'không phải lao động duy nhất trong gia đình đặc biệt khó khăn',
          en: 'not the sole earner of a family in hardship',
        },
      },
      {
        list: false,
        key: 'pregnant',
        kind: 'truth',
        names: { vi: 'đang mang thai', en: 'pregnant' },
        negative: { vi: 'không mang thai', en: 'not pregnant' },
      },
      {
        list: false,
        key: 'childWithMother',
        kind: 'truth',
        names: { vi: 'có con ở cùng trong trại', en: 'has a child with her' },
        negative: { vi: 'không có con ở cùng trong trại', en: 'has no child with her' },
      },
      {
        list: false,
        key: 'childBirthDate',
        kind: 'date',
        names: { vi: 'ngày sinh của con', en: 'birth date of the child' },
      },
      {
        list: false,
        key: 'disability',
        kind: 'choice',
        names: { vi: 'mức độ khuyết tật', en: 'disability' },
        values: [
          { key: 'none', names: { vi: 'không khuyết tật', en: 'without disability' } },
          { key: 'mild', names: { vi: 'nhẹ', en: 'mild' } },
          { key: 'severe', names: { vi: 'nặng', en: 'severe' } },
          { key: 'extremelySevere', names: { vi: 'đặc biệt nặng', en: 'extremely severe' } },
        ],
      },
      {
        list: false,
        key: 'cognitiveDifficulty',
        kind: 'truth',
        names: {
          vi: 'có khó khăn trong nhận thức và làm chủ hành vi',
          en: 'has difficulty in cognition and control',
        },
        negative: {
          vi: 'không có khó khăn trong nhận thức và làm chủ hành vi',
          en: 'has no difficulty in cognition and control',
        },
      },
      {
        list: false,
        key: 'harsherAppeal',
        kind: 'truth',
        names: { vi: 'bị kháng nghị theo hướng tăng nặng', en: 'protested towards a heavier liability' },
        negative: {
          vi: 'không bị kháng nghị theo hướng tăng nặng',
          en: 'not protested towards a heavier liability',
        },
      },
      {
        list: false,
        key: 'underProsecution',
        kind: 'truth',
        names: { vi: 'đang bị truy cứu về tội khác', en: 'being prosecuted for another offence' },
        negative: { vi: 'không bị truy cứu về tội khác', en: 'not being prosecuted for another offence' },
      },
      {
        list: false,
        key: 'amnestiedBefore',
        kind: 'truth',
        names: { vi: 'trước đó đã được đặc xá', en: 'granted amnesty before' },
        negative: { vi: 'trước đó chưa được đặc xá', en: 'never granted amnesty before' },
      },
      {
        list: false,
        key: 'priorConvictions',
        kind: 'count',
        names: { vi: 'số tiền án', en: 'number of prior convictions' },
        least: 0,
        unit: 'prior',
      },
      {
        list: false,
        key: 'convictionsSameOffence',
        kind: 'count',
        names: {
          vi: 'số lần bị kết án về cùng một tội do cố ý',
          en: 'number of convictions for one intentional offence',
        },
        least: 0,
        unit: 'time',
      },
    ],
    constraints: [
      { kind: 'before', first: 'birthDate', then: 'sentence.detainedFrom' },
      { kind: 'before', first: 'birthDate', then: 'convictions.offenceDate' },
      { kind: 'notAfter', first: 'convictions.offenceDate', then: 'cutoff' },
      { kind: 'notAfter', first: 'sentence.interruptions.from', then: 'sentence.interruptions.to' },
      { kind: 'notAfter', first: 'sentence.detainedFrom', then: 'sentence.interruptions.from' },
      { kind: 'notAfter', first: 'sentence.interruptions.from', then: 'cutoff' },
      { kind: 'noOverlap', list: 'sentence.interruptions', from: 'from', to: 'to' },
      {
        kind: 'ongoing',
        list: 'sentence.interruptions',
        field: 'to',
        when: { status: 'suspended' },
        item: { reason: 'suspension' },
      },
      { kind: 'notOver', fact: 'convictions.term', most: 'sentence.term' },
      { kind: 'notTogether', facts: { 'sentence.kind': 'fixedTerm', 'convictions.term': 'life' } },
      { kind: 'unique', list: 'ratings', fields: ['year', 'quarter'] },
      { kind: 'quarters', list: 'ratings', after: 'sentence.detainedFrom' },
      { kind: 'notTogether', facts: { sex: 'male', pregnant: true } },
      { kind: 'absentWhen', fact: 'sentence.term', when: { 'sentence.kind': 'life' } },
      { kind: 'positive', definition: 'timeRemaining' },
    ],
  },
  offences: {
    '1999': { names: { vi: 'Bộ luật Hình sự năm 1999', en: 'Penal Code 1999' }, members: ['1999/*'] },
    childRapeOffences: {
      names: { vi: 'nhóm tội hiếp dâm trẻ em', en: 'child rape offences' },
      members: ['2015/142', '1999/112'],
    },
    childSexualCoercionOffences: {
      names: { vi: 'nhóm tội cưỡng dâm trẻ em', en: 'child sexual coercion offences' },
      members: ['2015/144', '1999/114'],
    },
    childTraffickingOffences: {
      names: { vi: 'nhóm tội mua bán trẻ em', en: 'child trafficking offences' },
      members: ['2015/151', '2015/152', '2015/153', '1999/120'],
    },
    corruptionOffences: {
      names: { vi: 'các tội phạm tham nhũng', en: 'corruption offences' },
      members: [
        '2015/353',
        '2015/354',
        '2015/355',
        '2015/356',
        '2015/357',
        '2015/358',
        '2015/359',
        '1999/278',
        '1999/279',
        '1999/280',
        '1999/281',
        '1999/282',
        '1999/283',
        '1999/284',
      ],
    },
    deliberateInjury: {
      names: { vi: 'cố ý gây thương tích', en: 'deliberate injury' },
      members: ['2015/134', '1999/104', '1985/109'],
    },
    drugManagementOffences: {
      names: { vi: 'nhóm tội quản lý chất ma túy', en: 'drug management offences' },
      members: ['2015/259', '1999/201'],
    },
    drugOffences: {
      names: { vi: 'các tội phạm về ma túy', en: 'drug offences' },
      members: [
        '2015/247',
        '2015/248',
        '2015/249',
        '2015/250',
        '2015/251',
        '2015/252',
        '2015/253',
        '2015/254',
        '2015/255',
        '2015/256',
        '2015/256a',
        '2015/257',
        '2015/258',
        '2015/259',
        '1999/192',
        '1999/193',
        '1999/194',
        '1999/195',
        '1999/196',
        '1999/197',
        '1999/198',
        '1999/199',
        '1999/200',
        '1999/201',
        '1985/185a',
        '1985/185b',
        '1985/185c',
        '1985/185d',
        '1985/185đ',
        '1985/185e',
        '1985/185g',
        '1985/185h',
        '1985/185i',
        '1985/185k',
        '1985/185l',
        '1985/185m',
        '1985/185n',
        '1985/96a',
      ],
    },
    drugsAndRobberyGroup: {
      names: { vi: 'nhóm tội cướp và ma túy', en: 'drugs-and-robbery group' },
      members: [
        '2015/168',
        '1999/133',
        '1985/129',
        '1985/151',
        '2015/169',
        '1999/134',
        '1985/152',
        '2015/248',
        '1999/193',
        '1985/185b',
        '2015/251',
        '1999/194:trading',
        '1985/185đ',
        '2015/252',
        '1999/194:appropriation',
        '1985/185e',
      ],
    },
    humanTrafficking: {
      names: { vi: 'mua bán người', en: 'human trafficking' },
      members: ['2015/150', '1999/119', '1985/115'],
    },
    kidnapping: {
      names: { vi: 'bắt cóc nhằm chiếm đoạt tài sản', en: 'kidnapping for property' },
      members: ['2015/169', '1999/134', '1985/152'],
    },
    murder: { names: { vi: 'giết người', en: 'murder' }, members: ['2015/123', '1999/93', '1985/101'] },
    nationalSecurityOffences: {
      names: { vi: 'các tội xâm phạm an ninh quốc gia', en: 'national security offences' },
      members: [
        '2015/108',
        '2015/109',
        '2015/110',
        '2015/111',
        '2015/112',
        '2015/113',
        '2015/114',
        '2015/115',
        '2015/116',
        '2015/117',
        '2015/118',
        '2015/119',
        '2015/120',
        '2015/121',
        '2015/122',
        '1999/78',
        '1999/79',
        '1999/80',
        '1999/81',
        '1999/82',
        '1999/83',
        '1999/84',
        '1999/85',
        '1999/86',
        '1999/87',
        '1999/88',
        '1999/89',
        '1999/90',
        '1999/91',
        '1999/92',
        '1985/72',
        '1985/73',
        '1985/74',
        '1985/75',
        '1985/76',
        '1985/77',
        '1985/78',
        '1985/79',
        '1985/80',
        '1985/81',
        '1985/82',
        '1985/83',
        '1985/84',
        '1985/85',
        '1985/86',
        '1985/87',
        '1985/88',
        '1985/89',
        '1985/90',
        '1985/91',
        '1985/92',
        '1985/93',
        '1985/94',
        '1985/95',
        '1985/96',
        '1985/97',
        '1985/98',
        '1985/99',
        '1985/100',
      ],
    },
    offencesAgainstPolicy: {
      names: { vi: 'nhóm tội chống chính sách', en: 'offences against policy' },
      members: [
        '2015/115',
        '2015/116',
        '2015/120',
        '2015/121',
        '1999/86',
        '1999/87',
        '1999/91',
        '1985/80',
        '1985/81',
        '1985/85',
      ],
    },
    offencesAgainstThePerson: {
      names: { vi: 'các tội xâm phạm con người', en: 'offences against the person' },
      members: [
        '2015/123',
        '2015/124',
        '2015/125',
        '2015/126',
        '2015/127',
        '2015/128',
        '2015/129',
        '2015/130',
        '2015/131',
        '2015/132',
        '2015/133',
        '2015/134',
        '2015/135',
        '2015/136',
        '2015/137',
        '2015/138',
        '2015/139',
        '2015/140',
        '2015/141',
        '2015/142',
        '2015/143',
        '2015/144',
        '2015/145',
        '2015/146',
        '2015/147',
        '2015/148',
        '2015/149',
        '2015/150',
        '2015/151',
        '2015/152',
        '2015/153',
        '2015/154',
        '2015/155',
        '2015/156',
        '1999/93',
        '1999/94',
        '1999/95',
        '1999/96',
        '1999/97',
        '1999/98',
        '1999/99',
        '1999/100',
        '1999/101',
        '1999/102',
        '1999/103',
        '1999/104',
        '1999/105',
        '1999/106',
        '1999/107',
        '1999/108',
        '1999/109',
        '1999/110',
        '1999/111',
        '1999/112',
        '1999/113',
        '1999/114',
        '1999/115',
        '1999/116',
        '1999/117',
        '1999/118',
        '1999/119',
        '1999/120',
        '1999/121',
        '1999/122',
        '1985/101',
        '1985/102',
        '1985/103',
        '1985/104',
        '1985/105',
        '1985/106',
        '1985/107',
        '1985/108',
        '1985/109',
        '1985/110',
        '1985/111',
        '1985/112',
        '1985/112a',
        '1985/113',
        '1985/113a',
        '1985/114',
        '1985/115',
        '1985/116',
        '1985/117',
        '1985/118',
      ],
    },
    offencesUnderTheCombinedDrugArticle: {
      names: { vi: 'điều luật gộp về ma túy', en: 'offences under the combined drug article' },
      members: ['1999/194'],
    },
    otherBriberyOffences: {
      names: { vi: 'nhóm tội hối lộ khác', en: 'other bribery offences' },
      members: ['2015/364', '2015/365', '1999/289', '1999/290'],
    },
    propertyOffences: {
      names: { vi: 'nhóm tội chiếm đoạt tài sản', en: 'property offences' },
      members: [
        '2015/168',
        '1999/133',
        '1985/129',
        '1985/151',
        '2015/170',
        '1999/135',
        '1985/130',
        '1985/153',
        '2015/171',
        '1999/136',
        '1985/131',
        '1985/154',
        '2015/173',
        '1999/138',
        '1985/132',
        '1985/155',
      ],
    },
    rape: { names: { vi: 'hiếp dâm', en: 'rape' }, members: ['2015/141', '1999/111', '1985/112'] },
    resistingOfficial: {
      names: { vi: 'chống người thi hành công vụ', en: 'resisting an official' },
      members: ['2015/330', '1999/257', '1985/205'],
    },
    robbery: {
      names: { vi: 'cướp tài sản', en: 'robbery' },
      members: ['2015/168', '1999/133', '1985/129', '1985/151'],
    },
    sexualCoercion: {
      names: { vi: 'cưỡng dâm', en: 'sexual coercion' },
      members: ['2015/143', '1999/113', '1985/113'],
    },
    treasonAndTerrorismOffences: {
      names: { vi: 'nhóm tội phản bội và khủng bố', en: 'treason and terrorism offences' },
      members: [
        '2015/108',
        '2015/109',
        '2015/110',
        '2015/111',
        '2015/112',
        '2015/113',
        '2015/114',
        '2015/117',
        '2015/118',
        '2015/119',
        '2015/299',
        '2015/421',
        '2015/422',
        '2015/423',
        '2015/424',
        '2015/425',
        '1999/78',
        '1999/79',
        '1999/80',
        '1999/81',
        '1999/82',
        '1999/84',
        '1999/85',
        '1999/88',
        '1999/89',
        '1999/90',
        '1999/230a',
        '1999/341',
        '1999/342',
        '1999/343',
        '1999/344',
        '1985/72',
        '1985/73',
        '1985/74',
        '1985/75',
        '1985/76',
        '1985/78',
        '1985/79',
        '1985/82',
        '1985/83',
        '1985/84',
        '1985/277',
        '1985/278',
        '1985/279',
        '1985/280',
      ],
    },
  },
  articles: {
    '1985':
      '72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 96a 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 112a 113 113a 114 115 116 117 118 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 185a 185b 185c 185d 185đ 185e 185g 185h 185i 185k 185l 185m 185n 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 277 278 279 280',
    '1999':
      '78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 164a 164b 165 166 167 168 169 170 170a 171 172 173 174 175 176 177 178 179 180 181 181a 181b 181c 182 182a 182b 183 184 185 186 187 188 189 190 191 191a 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 226a 226b 227 228 229 230 230a 230b 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344',
    '2015':
      '108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 217a 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 256a 257 258 259 260 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357 358 359 360 361 362 363 364 365 366 367 368 369 370 371 372 373 374 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425',
  },
  identities: {
    '1985/101': 'murder',
    '1985/102': 'excessiveDefenceMurder',
    '1985/104': 'negligentDeath',
    '1985/105': 'drivingToSuicide',
    '1985/106': 'abettingSuicide',
    '1985/107': 'failureToRescue',
    '1985/108': 'deathThreat',
    '1985/109': 'deliberateInjury',
    '1985/110': 'negligentInjury',
    '1985/111': 'illTreatment',
    '1985/112': 'rape',
    '1985/112a': 'childRape1985',
    '1985/113': 'sexualCoercion',
    '1985/113a': 'minorSexualCoercion1985',
    '1985/114': 'sexWithMinor',
    '1985/115': 'humanTrafficking',
    '1985/116': 'humiliation',
    '1985/117': 'slander',
    '1985/152': 'kidnapping',
    '1985/185a': 'drugPlants',
    '1985/185b': 'drugProduction',
    '1985/185c': 'drugStorage',
    '1985/185d': 'drugTransport',
    '1985/185e': 'drugAppropriation',
    '1985/185g': 'drugPrecursors',
    '1985/185h': 'drugEquipment',
    '1985/185i': 'organisingDrugUse',
    '1985/185k': 'harbouringDrugUse',
    '1985/185l': 'drugUse',
    '1985/185n': 'drugManagement',
    '1985/185đ': 'drugTrading',
    '1985/205': 'resistingOfficial',
    '1985/277': 'warOfAggression',
    '1985/278': 'crimesAgainstHumanity',
    '1985/279': 'warCrimes',
    '1985/72': 'highTreason',
    '1985/73': 'subversion',
    '1985/74': 'espionage',
    '1985/75': 'territorialSecurity',
    '1985/76': 'rebellion',
    '1985/77': 'banditry',
    '1985/78': 'terrorismAgainstState',
    '1985/79': 'stateFacilitySabotage',
    '1985/80': 'policySabotage',
    '1985/81': 'solidaritySabotage',
    '1985/82': 'antiStatePropaganda',
    '1985/83': 'securityDisruption',
    '1985/84': 'detentionFacilitySabotage',
    '1985/96a': 'drugOffence1985',
    '1999/100': 'drivingToSuicide',
    '1999/101': 'abettingSuicide',
    '1999/102': 'failureToRescue',
    '1999/103': 'deathThreat',
    '1999/104': 'deliberateInjury',
    '1999/105': 'provokedInjury',
    '1999/106': 'excessiveDefenceInjury',
    '1999/107': 'injuryOnDuty',
    '1999/108': 'negligentInjury',
    '1999/109': 'professionalNegligentInjury',
    '1999/110': 'illTreatment',
    '1999/111': 'rape',
    '1999/112': 'childRape',
    '1999/113': 'sexualCoercion',
    '1999/114': 'childSexualCoercion',
    '1999/115': 'sexWithMinor',
    '1999/116': 'childMolestation',
    '1999/117': 'hivTransmission',
    '1999/118': 'deliberateHivTransmission',
    '1999/119': 'humanTrafficking',
    '1999/121': 'humiliation',
    '1999/122': 'slander',
    '1999/123': 'unlawfulDetention',
    '1999/124': 'homeIntrusion',
    '1999/125': 'correspondenceSecrecy',
    '1999/126': 'votingRights',
    '1999/127': 'electionFalsification',
    '1999/128': 'unlawfulDismissal',
    '1999/130': 'genderEquality',
    '1999/132': 'complaintRights',
    '1999/133': 'robbery',
    '1999/134': 'kidnapping',
    '1999/135': 'extortion',
    '1999/136': 'snatching',
    '1999/137': 'openAppropriation',
    '1999/138': 'theft',
    '1999/139': 'fraud',
    '1999/140': 'breachOfTrust',
    '1999/141': 'illegalRetention',
    '1999/142': 'illegalPropertyUse',
    '1999/143': 'propertyDestruction',
    '1999/144': 'publicPropertyNegligence',
    '1999/145': 'negligentPropertyDamage',
    '1999/146': 'forcedMarriage',
    '1999/147': 'bigamy',
    '1999/148': 'childMarriage',
    '1999/149': 'marriageRegistration',
    '1999/150': 'incest',
    '1999/151': 'familyAbuse',
    '1999/152': 'supportEvasion',
    '1999/153': 'smuggling',
    '1999/154': 'illegalCrossBorderTransport',
    '1999/156': 'counterfeitGoods',
    '1999/158': 'counterfeitFarmSupplies',
    '1999/159': 'illegalBusiness',
    '1999/160': 'speculation',
    '1999/161': 'taxEvasion',
    '1999/162': 'deceivingCustomers',
    '1999/163': 'usury',
    '1999/164': 'counterfeitStamps',
    '1999/164a': 'illegalInvoices',
    '1999/164b': 'invoiceManagement',
    '1999/165': 'economicMismanagement',
    '1999/166': 'illegalFund',
    '1999/167': 'falseEconomicReporting',
    '1999/168': 'falseAdvertising',
    '1999/169': 'reliefDistribution',
    '1999/170': 'industrialPropertyTitles',
    '1999/171': 'industrialPropertyInfringement',
    '1999/172': 'naturalResources',
    '1999/173': 'landUse',
    '1999/174': 'landManagement',
    '1999/175': 'forestExploitation',
    '1999/176': 'forestManagement',
    '1999/177': 'electricitySupply',
    '1999/178': 'creditReserveMisuse',
    '1999/179': 'bankingViolations',
    '1999/180': 'counterfeitMoney',
    '1999/181': 'counterfeitSecurities',
    '1999/181a': 'falseSecuritiesInformation',
    '1999/181b': 'insiderTrading',
    '1999/181c': 'marketManipulation',
    '1999/182a': 'hazardousWaste',
    '1999/182b': 'environmentalIncidents',
    '1999/185': 'wasteImport',
    '1999/186': 'humanEpidemic',
    '1999/187': 'animalPlantEpidemic',
    '1999/188': 'aquaticResources',
    '1999/189': 'forestDestruction',
    '1999/190': 'endangeredAnimals',
    '1999/191': 'natureReserves',
    '1999/191a': 'invasiveSpecies',
    '1999/192': 'drugPlants',
    '1999/193': 'drugProduction',
    '1999/195': 'drugPrecursors',
    '1999/196': 'drugEquipment',
    '1999/197': 'organisingDrugUse',
    '1999/198': 'harbouringDrugUse',
    '1999/199': 'drugUse',
    '1999/201': 'drugManagement',
    '1999/202': 'roadTraffic',
    '1999/203': 'roadObstruction',
    '1999/204': 'unsafeRoadVehicles',
    '1999/206': 'organisingRacing',
    '1999/207': 'illegalRacing',
    '1999/208': 'railTraffic',
    '1999/209': 'railObstruction',
    '1999/210': 'unsafeRailVehicles',
    '1999/212': 'waterwayTraffic',
    '1999/213': 'waterwayObstruction',
    '1999/214': 'unsafeVessels',
    '1999/216': 'aircraftOperation',
    '1999/217': 'airObstruction',
    '1999/218': 'unsafeAircraft',
    '1999/219': 'unqualifiedPilot',
    '1999/220': 'trafficWorksMaintenance',
    '1999/221': 'hijacking',
    '1999/222': 'aviationRegulations',
    '1999/223': 'maritimeRegulations',
    '1999/224': 'malware',
    '1999/225': 'networkDisruption',
    '1999/226': 'illegalNetworkInformation',
    '1999/226a': 'illegalNetworkAccess',
    '1999/226b': 'cyberAppropriation',
    '1999/227': 'occupationalSafety',
    '1999/228': 'childLabour',
    '1999/229': 'constructionViolations',
    '1999/230': 'militaryWeapons',
    '1999/230a': 'terrorism',
    '1999/230b': 'terrorismFinancing',
    '1999/231': 'nationalSecurityWorksDestruction',
    '1999/232': 'explosives',
    '1999/233': 'crudeWeapons',
    '1999/234': 'weaponManagement',
    '1999/235': 'weaponKeepingNegligence',
    '1999/236': 'radioactiveMaterials',
    '1999/237': 'radioactiveManagement',
    '1999/238': 'flammablesAndToxics',
    '1999/239': 'flammablesManagement',
    '1999/240': 'fireSafety',
    '1999/241': 'electricalWorksSafety',
    '1999/242': 'medicalViolations',
    '1999/243': 'illegalAbortion',
    '1999/244': 'foodSafety',
    '1999/245': 'publicDisorder',
    '1999/246': 'corpseViolation',
    '1999/247': 'superstitiousPractice',
    '1999/248': 'gambling',
    '1999/249': 'organisingGambling',
    '1999/250': 'stolenProperty',
    '1999/251': 'moneyLaundering',
    '1999/252': 'corruptingMinors',
    '1999/253': 'obsceneMaterials',
    '1999/254': 'harbouringProstitution',
    '1999/255': 'procuringProstitution',
    '1999/256': 'payingMinorForSex',
    '1999/257': 'resistingOfficial',
    '1999/258': 'abuseOfDemocraticFreedoms',
    '1999/259': 'draftEvasion',
    '1999/260': 'reservistRefusal',
    '1999/261': 'militaryServiceRules',
    '1999/262': 'militaryServiceObstruction',
    '1999/263': 'stateSecretDisclosure',
    '1999/264': 'negligentStateSecretDisclosure',
    '1999/265': 'impersonation',
    '1999/266': 'documentAlteration',
    '1999/267': 'forgery',
    '1999/268': 'sealAppropriation',
    '1999/269': 'administrativeDetentionDisobedience',
    '1999/270': 'housingManagement',
    '1999/271': 'publishingViolations',
    '1999/272': 'heritageProtection',
    '1999/273': 'borderZone',
    '1999/274': 'illegalEntryOrStay',
    '1999/276': 'insultingNationalSymbols',
    '1999/278': 'embezzlement',
    '1999/279': 'takingBribes',
    '1999/280': 'abuseOfPositionAppropriation',
    '1999/281': 'abuseOfPosition',
    '1999/282': 'abuseOfPower',
    '1999/283': 'abuseOfPositionInfluence',
    '1999/284': 'officialForgery',
    '1999/285': 'irresponsibility',
    '1999/286': 'workSecretDisclosure',
    '1999/287': 'negligentWorkSecretDisclosure',
    '1999/288': 'dutyDesertion',
    '1999/289': 'givingBribes',
    '1999/290': 'brokeringBribes',
    '1999/291': 'influencePeddling',
    '1999/293': 'prosecutingInnocent',
    '1999/294': 'failureToProsecute',
    '1999/295': 'unlawfulJudgment',
    '1999/296': 'unlawfulDecision',
    '1999/297': 'coercingJudicialOfficer',
    '1999/298': 'corporalPunishment',
    '1999/299': 'coercedTestimony',
    '1999/300': 'caseFileFalsification',
    '1999/301': 'negligentEscape',
    '1999/302': 'unlawfulRelease',
    '1999/303': 'officialUnlawfulDetention',
    '1999/304': 'nonComplianceWithJudgment',
    '1999/305': 'failureToEnforceJudgment',
    '1999/306': 'judgmentObstruction',
    '1999/307': 'falseTestimony',
    '1999/308': 'testimonyRefusal',
    '1999/309': 'witnessTampering',
    '1999/310': 'sealedPropertyViolation',
    '1999/311': 'escape',
    '1999/312': 'rescuingDetainee',
    '1999/313': 'concealment',
    '1999/314': 'nonReporting',
    '1999/316': 'insubordination',
    '1999/317': 'laxOrderExecution',
    '1999/318': 'obstructingComrades',
    '1999/319': 'abusingSuperiors',
    '1999/320': 'abusingSubordinates',
    '1999/322': 'surrender',
    '1999/323': 'prisonerCollaboration',
    '1999/324': 'leavingCombatPost',
    '1999/325': 'desertion',
    '1999/326': 'militaryDutyEvasion',
    '1999/329': 'falseMilitaryReport',
    '1999/330': 'dutyWatch',
    '1999/331': 'guardDuty',
    '1999/332': 'combatSafety',
    '1999/333': 'militaryWeaponUse',
    '1999/334': 'militaryWeaponDestruction',
    '1999/335': 'militaryWeaponLoss',
    '1999/337': 'warBooty',
    '1999/338': 'harassingCivilians',
    '1999/339': 'militaryNecessityAbuse',
    '1999/340': 'prisonerOfWarAbuse',
    '1999/341': 'warOfAggression',
    '1999/342': 'crimesAgainstHumanity',
    '1999/343': 'warCrimes',
    '1999/78': 'highTreason',
    '1999/79': 'subversion',
    '1999/80': 'espionage',
    '1999/81': 'territorialSecurity',
    '1999/82': 'rebellion',
    '1999/83': 'banditry',
    '1999/84': 'terrorismAgainstState',
    '1999/85': 'stateFacilitySabotage',
    '1999/86': 'policySabotage',
    '1999/87': 'solidaritySabotage',
    '1999/88': 'antiStatePropaganda',
    '1999/89': 'securityDisruption',
    '1999/90': 'detentionFacilitySabotage',
    '1999/93': 'murder',
    '1999/94': 'newbornKilling',
    '1999/95': 'provokedMurder',
    '1999/96': 'excessiveDefenceMurder',
    '1999/97': 'deathOnDuty',
    '1999/98': 'negligentDeath',
    '1999/99': 'professionalNegligentDeath',
    '2015/108': 'highTreason',
    '2015/109': 'subversion',
    '2015/110': 'espionage',
    '2015/111': 'territorialSecurity',
    '2015/112': 'rebellion',
    '2015/113': 'terrorismAgainstState',
    '2015/114': 'stateFacilitySabotage',
    '2015/115': 'policySabotage',
    '2015/116': 'solidaritySabotage',
    '2015/117': 'antiStatePropaganda',
    '2015/118': 'securityDisruption',
    '2015/119': 'detentionFacilitySabotage',
    '2015/120': 'organisingEscapeAgainstState',
    '2015/121': 'escapeAgainstState',
    '2015/123': 'murder',
    '2015/124': 'newbornKilling',
    '2015/125': 'provokedMurder',
    '2015/126': 'excessiveDefenceMurder',
    '2015/127': 'deathOnDuty',
    '2015/128': 'negligentDeath',
    '2015/129': 'professionalNegligentDeath',
    '2015/130': 'drivingToSuicide',
    '2015/131': 'abettingSuicide',
    '2015/132': 'failureToRescue',
    '2015/133': 'deathThreat',
    '2015/134': 'deliberateInjury',
    '2015/135': 'provokedInjury',
    '2015/136': 'excessiveDefenceInjury',
    '2015/137': 'injuryOnDuty',
    '2015/138': 'negligentInjury',
    '2015/139': 'professionalNegligentInjury',
    '2015/140': 'illTreatment',
    '2015/141': 'rape',
    '2015/142': 'childRape',
    '2015/143': 'sexualCoercion',
    '2015/144': 'childSexualCoercion',
    '2015/145': 'sexWithMinor',
    '2015/146': 'childMolestation',
    '2015/147': 'childPornography',
    '2015/148': 'hivTransmission',
    '2015/149': 'deliberateHivTransmission',
    '2015/150': 'humanTrafficking',
    '2015/151': 'childTrafficking',
    '2015/152': 'infantSwapping',
    '2015/153': 'childAbduction',
    '2015/154': 'organTrafficking',
    '2015/155': 'humiliation',
    '2015/156': 'slander',
    '2015/157': 'unlawfulDetention',
    '2015/158': 'homeIntrusion',
    '2015/159': 'correspondenceSecrecy',
    '2015/160': 'votingRights',
    '2015/161': 'electionFalsification',
    '2015/162': 'unlawfulDismissal',
    '2015/163': 'assemblyRights',
    '2015/164': 'religiousFreedom',
    '2015/165': 'genderEquality',
    '2015/166': 'complaintRights',
    '2015/167': 'freedomOfSpeech',
    '2015/168': 'robbery',
    '2015/169': 'kidnapping',
    '2015/170': 'extortion',
    '2015/171': 'snatching',
    '2015/172': 'openAppropriation',
    '2015/173': 'theft',
    '2015/174': 'fraud',
    '2015/175': 'breachOfTrust',
    '2015/176': 'illegalRetention',
    '2015/177': 'illegalPropertyUse',
    '2015/178': 'propertyDestruction',
    '2015/179': 'publicPropertyNegligence',
    '2015/180': 'negligentPropertyDamage',
    '2015/181': 'forcedMarriage',
    '2015/182': 'bigamy',
    '2015/183': 'childMarriage',
    '2015/184': 'incest',
    '2015/185': 'familyAbuse',
    '2015/186': 'supportEvasion',
    '2015/187': 'commercialSurrogacy',
    '2015/188': 'smuggling',
    '2015/189': 'illegalCrossBorderTransport',
    '2015/190': 'bannedGoodsTrade',
    '2015/191': 'bannedGoodsStorage',
    '2015/192': 'counterfeitGoods',
    '2015/193': 'counterfeitFood',
    '2015/194': 'counterfeitMedicine',
    '2015/195': 'counterfeitFarmSupplies',
    '2015/196': 'speculation',
    '2015/197': 'falseAdvertising',
    '2015/198': 'deceivingCustomers',
    '2015/199': 'electricitySupply',
    '2015/200': 'taxEvasion',
    '2015/201': 'usury',
    '2015/202': 'counterfeitStamps',
    '2015/203': 'illegalInvoices',
    '2015/204': 'invoiceManagement',
    '2015/205': 'illegalFund',
    '2015/206': 'bankingViolations',
    '2015/207': 'counterfeitMoney',
    '2015/208': 'counterfeitSecurities',
    '2015/209': 'falseSecuritiesInformation',
    '2015/210': 'insiderTrading',
    '2015/211': 'marketManipulation',
    '2015/212': 'securitiesDocumentForgery',
    '2015/213': 'insuranceFraud',
    '2015/214': 'socialInsuranceFraud',
    '2015/215': 'healthInsuranceFraud',
    '2015/216': 'insuranceContributionEvasion',
    '2015/217': 'competitionViolations',
    '2015/217a': 'multilevelMarketing',
    '2015/218': 'auctionViolations',
    '2015/219': 'stateAssetWaste',
    '2015/220': 'publicInvestmentViolations',
    '2015/221': 'accountingViolations',
    '2015/222': 'biddingViolations',
    '2015/223': 'taxCollusion',
    '2015/224': 'constructionInvestmentViolations',
    '2015/225': 'copyrightInfringement',
    '2015/226': 'industrialPropertyInfringement',
    '2015/227': 'naturalResources',
    '2015/228': 'landUse',
    '2015/229': 'landManagement',
    '2015/230': 'landCompensation',
    '2015/231': 'reliefDistribution',
    '2015/232': 'forestExploitation',
    '2015/233': 'forestManagement',
    '2015/234': 'wildlifeProtection',
    '2015/235': 'environmentalPollution',
    '2015/236': 'hazardousWaste',
    '2015/237': 'environmentalIncidents',
    '2015/238': 'dykeSafety',
    '2015/239': 'wasteImport',
    '2015/240': 'humanEpidemic',
    '2015/241': 'animalPlantEpidemic',
    '2015/242': 'aquaticResources',
    '2015/243': 'forestDestruction',
    '2015/244': 'endangeredAnimals',
    '2015/245': 'natureReserves',
    '2015/246': 'invasiveSpecies',
    '2015/247': 'drugPlants',
    '2015/248': 'drugProduction',
    '2015/249': 'drugStorage',
    '2015/250': 'drugTransport',
    '2015/251': 'drugTrading',
    '2015/252': 'drugAppropriation',
    '2015/253': 'drugPrecursors',
    '2015/254': 'drugEquipment',
    '2015/255': 'organisingDrugUse',
    '2015/256': 'harbouringDrugUse',
    '2015/256a': 'drugUse',
    '2015/257': 'forcingDrugUse',
    '2015/258': 'inducingDrugUse',
    '2015/259': 'drugManagement',
    '2015/260': 'roadTraffic',
    '2015/261': 'roadObstruction',
    '2015/262': 'unsafeRoadVehicles',
    '2015/263': 'assigningUnqualifiedDriver',
    '2015/264': 'entrustingUnqualifiedDriver',
    '2015/265': 'organisingRacing',
    '2015/266': 'illegalRacing',
    '2015/267': 'railTraffic',
    '2015/268': 'railObstruction',
    '2015/269': 'unsafeRailVehicles',
    '2015/270': 'assigningUnqualifiedRailOperator',
    '2015/271': 'entrustingUnqualifiedRailOperator',
    '2015/272': 'waterwayTraffic',
    '2015/273': 'waterwayObstruction',
    '2015/274': 'unsafeVessels',
    '2015/275': 'assigningUnqualifiedVesselOperator',
    '2015/276': 'entrustingUnqualifiedVesselOperator',
    '2015/277': 'aircraftOperation',
    '2015/278': 'airObstruction',
    '2015/279': 'unsafeAircraft',
    '2015/280': 'unqualifiedPilot',
    '2015/281': 'trafficWorksMaintenance',
    '2015/282': 'hijacking',
    '2015/283': 'aviationRegulations',
    '2015/284': 'maritimeRegulations',
    '2015/285': 'illegalCyberTools',
    '2015/286': 'malware',
    '2015/287': 'networkDisruption',
    '2015/288': 'illegalNetworkInformation',
    '2015/289': 'illegalNetworkAccess',
    '2015/290': 'cyberAppropriation',
    '2015/291': 'bankAccountInformation',
    '2015/293': 'emergencyFrequencies',
    '2015/294': 'harmfulInterference',
    '2015/295': 'occupationalSafety',
    '2015/296': 'childLabour',
    '2015/297': 'forcedLabour',
    '2015/298': 'constructionViolations',
    '2015/299': 'terrorism',
    '2015/300': 'terrorismFinancing',
    '2015/301': 'hostageTaking',
    '2015/302': 'piracy',
    '2015/303': 'nationalSecurityWorksDestruction',
    '2015/304': 'militaryWeapons',
    '2015/305': 'explosives',
    '2015/306': 'crudeWeapons',
    '2015/307': 'weaponManagement',
    '2015/308': 'weaponKeepingNegligence',
    '2015/309': 'radioactiveMaterials',
    '2015/310': 'radioactiveManagement',
    '2015/311': 'flammablesAndToxics',
    '2015/312': 'flammablesManagement',
    '2015/313': 'fireSafety',
    '2015/314': 'electricalWorksSafety',
    '2015/315': 'medicalViolations',
    '2015/316': 'illegalAbortion',
    '2015/317': 'foodSafety',
    '2015/318': 'publicDisorder',
    '2015/319': 'corpseViolation',
    '2015/320': 'superstitiousPractice',
    '2015/321': 'gambling',
    '2015/322': 'organisingGambling',
    '2015/323': 'stolenProperty',
    '2015/324': 'moneyLaundering',
    '2015/325': 'corruptingMinors',
    '2015/326': 'obsceneMaterials',
    '2015/327': 'harbouringProstitution',
    '2015/328': 'procuringProstitution',
    '2015/329': 'payingMinorForSex',
    '2015/330': 'resistingOfficial',
    '2015/331': 'abuseOfDemocraticFreedoms',
    '2015/332': 'draftEvasion',
    '2015/333': 'reservistRefusal',
    '2015/334': 'militaryServiceRules',
    '2015/335': 'militaryServiceObstruction',
    '2015/336': 'civilStatusRegistration',
    '2015/337': 'stateSecretDisclosure',
    '2015/338': 'negligentStateSecretDisclosure',
    '2015/339': 'impersonation',
    '2015/340': 'documentAlteration',
    '2015/341': 'forgery',
    '2015/342': 'sealAppropriation',
    '2015/343': 'housingManagement',
    '2015/344': 'publishingViolations',
    '2015/345': 'heritageProtection',
    '2015/346': 'borderZone',
    '2015/347': 'illegalEntryOrStay',
    '2015/348': 'organisingIllegalEntry',
    '2015/349': 'organisingIllegalEmigration',
    '2015/350': 'forcingIllegalEmigration',
    '2015/351': 'insultingNationalSymbols',
    '2015/353': 'embezzlement',
    '2015/354': 'takingBribes',
    '2015/355': 'abuseOfPositionAppropriation',
    '2015/356': 'abuseOfPosition',
    '2015/357': 'abuseOfPower',
    '2015/358': 'abuseOfPositionInfluence',
    '2015/359': 'officialForgery',
    '2015/360': 'irresponsibility',
    '2015/361': 'workSecretDisclosure',
    '2015/362': 'negligentWorkSecretDisclosure',
    '2015/363': 'dutyDesertion',
    '2015/364': 'givingBribes',
    '2015/365': 'brokeringBribes',
    '2015/366': 'influencePeddling',
    '2015/368': 'prosecutingInnocent',
    '2015/369': 'failureToProsecute',
    '2015/370': 'unlawfulJudgment',
    '2015/371': 'unlawfulDecision',
    '2015/372': 'coercingJudicialOfficer',
    '2015/373': 'corporalPunishment',
    '2015/374': 'coercedTestimony',
    '2015/375': 'caseFileFalsification',
    '2015/376': 'negligentEscape',
    '2015/377': 'officialUnlawfulDetention',
    '2015/378': 'unlawfulRelease',
    '2015/379': 'failureToEnforceJudgment',
    '2015/380': 'nonComplianceWithJudgment',
    '2015/381': 'judgmentObstruction',
    '2015/382': 'falseTestimony',
    '2015/383': 'testimonyRefusal',
    '2015/384': 'witnessTampering',
    '2015/385': 'sealedPropertyViolation',
    '2015/386': 'escape',
    '2015/387': 'rescuingDetainee',
    '2015/388': 'detentionRules',
    '2015/389': 'concealment',
    '2015/390': 'nonReporting',
    '2015/391': 'courtDisorder',
    '2015/393': 'unlawfulOrder',
    '2015/394': 'insubordination',
    '2015/395': 'laxOrderExecution',
    '2015/396': 'obstructingComrades',
    '2015/397': 'humiliatingComrades',
    '2015/398': 'assaultingComrades',
    '2015/399': 'surrender',
    '2015/400': 'prisonerCollaboration',
    '2015/401': 'leavingCombatPost',
    '2015/402': 'desertion',
    '2015/403': 'militaryDutyEvasion',
    '2015/404': 'militarySecretDisclosure',
    '2015/405': 'militarySecretAppropriation',
    '2015/406': 'negligentMilitarySecretDisclosure',
    '2015/407': 'militarySecretLoss',
    '2015/408': 'falseMilitaryReport',
    '2015/409': 'dutyWatch',
    '2015/410': 'guardDuty',
    '2015/411': 'combatSafety',
    '2015/412': 'militaryWeaponUse',
    '2015/413': 'militaryWeaponDestruction',
    '2015/414': 'militaryWeaponLoss',
    '2015/415': 'harassingCivilians',
    '2015/416': 'militaryNecessityAbuse',
    '2015/417': 'abandoningWounded',
    '2015/418': 'fallenSoldiersRelics',
    '2015/419': 'warBooty',
    '2015/420': 'prisonerOfWarAbuse',
    '2015/421': 'warOfAggression',
    '2015/422': 'crimesAgainstHumanity',
    '2015/423': 'warCrimes',
    '2015/424': 'recruitingMercenaries',
    '2015/425': 'mercenaryService',
  },
  definitions: [
    {
      id: 'daysOfInterruption',
      names: { vi: 'số ngày gián đoạn', en: 'days of interruption' },
      item: 'sentence.interruptions',
      kind: 'quantity',
      measure: 'days',
      body: {
        quantity: {
          op: 'days',
          from: { op: 'fact', list: 'sentence.interruptions', key: 'from' },
          to: {
            op: 'butAtMost',
            left: { op: 'fact', list: 'sentence.interruptions', key: 'to' },
            right: { op: 'cutoff' },
          },
        },
      },
    },
    {
      id: 'startingDate',
      names: { vi: 'ngày bắt đầu tính', en: 'starting date' },
      kind: 'quantity',
      measure: 'date',
      body: {
        quantity: {
          op: 'plus',
          left: { op: 'fact', key: 'sentence.detainedFrom' },
          right: {
            op: 'total',
            list: 'sentence.interruptions',
            of: { op: 'defined', id: 'daysOfInterruption' },
          },
        },
      },
    },
    {
      id: 'timeServed',
      names: { vi: 'thời gian đã chấp hành', en: 'time served' },
      kind: 'quantity',
      measure: 'length',
      body: {
        code: 'A7',
        chosen: 0,
        choices: [
          {
            id: 'endNotCounted',
            names: { vi: 'không tính ngày cuối', en: 'end not counted' },
            source: {
              vi: 'Hướng dẫn 94/HD-HĐTVĐX năm 2025, ví dụ: bắt ngày 31/8/2016, tính đến 31/8/2025 là 9 năm',
              en: 'Guidance 94/HD-HĐTVĐX of 2025, worked example: arrested 31/8/2016, counted to 31/8/2025, is 9 years',
            },
            body: {
              quantity: { op: 'period', from: { op: 'defined', id: 'startingDate' }, to: { op: 'cutoff' } },
            },
          },
          {
            id: 'endCounted',
            names: { vi: 'tính cả ngày cuối', en: 'end counted' },
            source: {
              vi: 'Bộ luật Hình sự, Điều 38 khoản 1: một ngày tạm giữ, tạm giam bằng một ngày tù',
              en: 'Penal Code, Article 38.1: one day in custody is one day of imprisonment',
            },
            body: {
              quantity: {
                op: 'plus',
                left: { op: 'period', from: { op: 'defined', id: 'startingDate' }, to: { op: 'cutoff' } },
                right: { op: 'number', value: 1, measure: 'length' },
              },
            },
          },
        ],
      },
    },
    {
      id: 'timeRemaining',
      names: { vi: 'thời hạn còn lại', en: 'time remaining' },
      kind: 'quantity',
      measure: 'length',
      body: {
        quantity: {
          op: 'minus',
          left: {
            op: 'minus',
            left: { op: 'fact', key: 'sentence.term' },
            right: { op: 'defined', id: 'timeServed' },
          },
          right: {
            op: 'total',
            list: 'sentence.reductions',
            of: { op: 'fact', list: 'sentence.reductions', key: 'length' },
          },
        },
      },
    },
    {
      id: 'age',
      names: { vi: 'tuổi', en: 'age' },
      kind: 'quantity',
      measure: 'length',
      body: {
        code: 'A20',
        chosen: 0,
        choices: [
          {
            id: 'atTheBoardDate',
            names: { vi: 'đến ngày họp', en: 'at the board date' },
            source: {
              vi: 'mốc tại Điều 1 chỉ để tính thời gian đã chấp hành; tuổi được xét khi họp',
              en: 'the date in Article 1 is for time served only; age is determined when the board meets',
            },
            body: { quantity: { op: 'period', from: { op: 'fact', key: 'birthDate' }, to: { op: 'board' } } },
          },
          {
            id: 'atTheCutOff',
            names: { vi: 'đến mốc tính', en: 'at the cut-off' },
            source: {
              vi: 'Điều 1 đoạn 2: một mốc cho cả hồ sơ',
              en: 'Article 1 paragraph 2: one date for the whole dossier',
            },
            body: {
              quantity: { op: 'period', from: { op: 'fact', key: 'birthDate' }, to: { op: 'cutoff' } },
            },
          },
        ],
      },
    },
    {
      id: 'ageOfTheChild',
      names: { vi: 'tuổi của con', en: 'age of the child' },
      kind: 'quantity',
      measure: 'length',
      body: { quantity: { op: 'period', from: { op: 'fact', key: 'childBirthDate' }, to: { op: 'board' } } },
    },
    {
      id: 'numberOfLatestFairQuarters',
      names: { vi: 'số quý khá liền kề', en: 'number of latest fair quarters' },
      kind: 'quantity',
      measure: 'count:quarter',
      body: {
        quantity: {
          op: 'run',
          list: 'ratings',
          where: {
            op: 'compare',
            left: {
              op: 'rank',
              of: { op: 'fact', list: 'ratings', key: 'grade' },
              order: ['poor', 'average', 'fair', 'good'],
            },
            by: 'atLeast',
            right: {
              op: 'rank',
              of: { op: 'value', value: 'fair' },
              order: ['poor', 'average', 'fair', 'good'],
            },
            words: { vi: 'được xếp loại từ khá trở lên', en: 'rated is at least fair' },
          },
        },
      },
    },
    {
      id: 'dischargedAnyFine',
      names: { vi: 'đã chấp hành xong hình phạt tiền', en: 'discharged any fine' },
      kind: 'truth',
      body: {
        code: 'A17',
        chosen: 0,
        choices: [
          {
            id: 'exemptionDischarges',
            names: { vi: 'được miễn cũng là đã chấp hành xong', en: 'exemption discharges' },
            source: {
              vi: 'Luật Đặc xá, Điều 14: quyết định miễn thay cho biên lai',
              en: 'Law on Special Amnesty, Article 14: an exemption decision stands for the receipt',
            },
            body: {
              truth: {
                op: 'among',
                of: { op: 'fact', key: 'fine' },
                values: ['none', 'paid', 'exempted'],
                words: {
                  vi: 'hình phạt tiền là không bị phạt tiền, đã nộp phạt hoặc được miễn phạt',
                  en: 'fine is not fined, fine paid or fine remitted',
                },
              },
            },
          },
          {
            id: 'paymentOnly',
            names: { vi: 'phải thực nộp', en: 'payment only' },
            source: {
              vi: 'điểm c khoản 1 Điều 3: đã chấp hành xong hình phạt bổ sung là phạt tiền',
              en: 'Article 3.1.c: has fully served the additional penalty of a fine',
            },
            body: {
              truth: {
                op: 'among',
                of: { op: 'fact', key: 'fine' },
                values: ['none', 'paid'],
                words: {
                  vi: 'hình phạt tiền là không bị phạt tiền hoặc đã nộp phạt',
                  en: 'fine is not fined or fine paid',
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'dischargedAnyCourtFees',
      names: { vi: 'đã hoàn thành nghĩa vụ về án phí', en: 'discharged any court fees' },
      kind: 'truth',
      body: {
        truth: {
          op: 'among',
          of: { op: 'fact', key: 'courtFees' },
          values: ['none', 'paid', 'exempted'],
          words: {
            vi: 'án phí là không phải nộp án phí, đã nộp án phí hoặc được miễn án phí',
            en: 'court fees is no fees due, fees paid or fees waived',
          },
        },
      },
    },
    {
      id: 'termConsideredInPointB',
      names: { vi: 'mức án xét tại điểm b', en: 'term considered in point b' },
      item: 'convictions',
      kind: 'quantity',
      measure: 'length',
      body: {
        code: 'A9',
        chosen: 0,
        choices: [
          {
            id: 'eachOffence',
            names: { vi: 'từng tội', en: 'each offence' },
            source: {
              vi: 'điểm b: bị kết án từ 10 năm tù trở lên về một trong các tội',
              en: 'point b: sentenced to 10 years or more for one of the offences',
            },
            body: { quantity: { op: 'fact', list: 'convictions', key: 'term' } },
          },
          {
            id: 'combinedSentence',
            names: { vi: 'án tổng hợp', en: 'combined sentence' },
            source: {
              vi: 'điểm a khoản 1 Điều 3 dùng án tổng hợp',
              en: 'Article 3.1.a uses the combined sentence',
            },
            body: { quantity: { op: 'fact', key: 'sentence.term' } },
          },
        ],
      },
    },
    {
      id: 'oneOfTheFiveOffences',
      names: { vi: 'nằm trong năm tội được nêu', en: 'one of the five offences' },
      item: 'convictions',
      kind: 'truth',
      body: {
        code: 'A12',
        chosen: 0,
        choices: [
          {
            id: 'byTheActs',
            names: { vi: 'theo hành vi', en: 'by the acts' },
            source: {
              vi: 'chỉ nêu sản xuất, mua bán, chiếm đoạt',
              en: 'only production, trading and appropriation are named',
            },
            body: {
              truth: {
                op: 'offence',
                list: 'convictions',
                in: ['drugsAndRobberyGroup'],
                words: {
                  vi: 'tội thuộc nhóm tội cướp và ma túy',
                  en: 'offence is listed in drugs-and-robbery group',
                },
              },
            },
          },
          {
            id: 'theWholeArticle',
            names: { vi: 'cả điều luật', en: 'the whole article' },
            source: {
              vi: 'BLHS 1999 điều 194 là một tội danh',
              en: 'article 194 of the 1999 Code is one offence',
            },
            body: {
              truth: {
                op: 'offence',
                list: 'convictions',
                in: ['drugsAndRobberyGroup', 'offencesUnderTheCombinedDrugArticle'],
                words: {
                  vi: 'tội thuộc nhóm tội cướp và ma túy hoặc điều luật gộp về ma túy',
                  en: 'offence is listed in drugs-and-robbery group or offences under the combined drug article',
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'reachesTheSevenYearThreshold',
      names: { vi: 'đạt ngưỡng 07 năm', en: 'reaches the seven-year threshold' },
      item: 'convictions',
      kind: 'truth',
      body: {
        code: 'A10',
        chosen: 0,
        choices: [
          {
            id: 'allFiveOffences',
            names: { vi: 'cả năm tội', en: 'all five offences' },
            source: {
              vi: 'bản tiếng Anh của Công báo áp dụng cho cả danh sách',
              en: 'the official-gazette English applies it to the whole list',
            },
            body: {
              truth: {
                op: 'all',
                of: [
                  {
                    op: 'defined',
                    id: 'oneOfTheFiveOffences',
                    words: { vi: 'nằm trong năm tội được nêu', en: 'one of the five offences' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'termConsideredInPointB' },
                    by: 'atLeast',
                    right: { op: 'number', value: 2520, measure: 'length' },
                    words: {
                      vi: 'mức án xét tại điểm b từ 7 năm trở lên',
                      en: 'term considered in point b is at least 7 years',
                    },
                  },
                ],
              },
            },
          },
          {
            id: 'robberyOnly',
            names: { vi: 'riêng tội cướp', en: 'robbery only' },
            source: { vi: 'dấu chấm phẩy sau tội cướp tài sản', en: 'the semicolon after robbery' },
            body: {
              truth: {
                op: 'any',
                of: [
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'offence',
                        list: 'convictions',
                        in: ['robbery'],
                        words: { vi: 'tội là cướp tài sản', en: 'offence is robbery' },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredInPointB' },
                        by: 'atLeast',
                        right: { op: 'number', value: 2520, measure: 'length' },
                        words: {
                          vi: 'mức án xét tại điểm b từ 7 năm trở lên',
                          en: 'term considered in point b is at least 7 years',
                        },
                      },
                    ],
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'defined',
                        id: 'oneOfTheFiveOffences',
                        words: { vi: 'nằm trong năm tội được nêu', en: 'one of the five offences' },
                      },
                      {
                        op: 'not',
                        of: {
                          op: 'offence',
                          list: 'convictions',
                          in: ['robbery'],
                          words: { vi: 'tội là cướp tài sản', en: 'offence is robbery' },
                        },
                      },
                    ],
                  },
                ],
              },
            },
          },
        ],
      },
    },
    {
      id: 'listedOffender',
      names: { vi: 'phạm tội nêu tại điểm b', en: 'listed offender' },
      kind: 'truth',
      body: {
        truth: {
          op: 'some',
          list: 'convictions',
          where: {
            op: 'any',
            of: [
              {
                op: 'offence',
                list: 'convictions',
                in: ['offencesAgainstPolicy'],
                words: {
                  vi: 'tội thuộc nhóm tội chống chính sách',
                  en: 'offence is listed in offences against policy',
                },
              },
              {
                op: 'all',
                of: [
                  {
                    op: 'offence',
                    list: 'convictions',
                    in: ['offencesAgainstThePerson'],
                    words: {
                      vi: 'tội thuộc các tội xâm phạm con người',
                      en: 'offence is listed in offences against the person',
                    },
                  },
                  {
                    op: 'fact',
                    list: 'convictions',
                    key: 'intentional',
                    words: { vi: 'do cố ý', en: 'intentional' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'termConsideredInPointB' },
                    by: 'atLeast',
                    right: { op: 'number', value: 3600, measure: 'length' },
                    words: {
                      vi: 'mức án xét tại điểm b từ 10 năm trở lên',
                      en: 'term considered in point b is at least 10 years',
                    },
                  },
                ],
              },
              {
                op: 'defined',
                id: 'reachesTheSevenYearThreshold',
                words: { vi: 'đạt ngưỡng 07 năm', en: 'reaches the seven-year threshold' },
              },
            ],
          },
          words: {
            vi: 'bị kết án về tội mà thuộc một trong các trường hợp sau',
            en: 'convicted of an offence where any of the following holds',
          },
        },
      },
    },
    {
      id: 'listedOffenderForClauses3And4',
      names: {
        vi: 'phạm tội nêu tại điểm b khi xét khoản 3 và khoản 4',
        en: 'listed offender for clauses 3 and 4',
      },
      kind: 'truth',
      body: {
        code: 'A19',
        chosen: 0,
        choices: [
          {
            id: 'withTheThresholds',
            names: { vi: 'kể cả ngưỡng mức án', en: 'with the thresholds' },
            source: {
              vi: 'dẫn chiếu điểm b là dẫn chiếu cả điều kiện của điểm b',
              en: 'a reference to point b brings its thresholds',
            },
            body: {
              truth: {
                op: 'defined',
                id: 'listedOffender',
                words: { vi: 'phạm tội nêu tại điểm b', en: 'listed offender' },
              },
            },
          },
          {
            id: 'withoutTheThresholds',
            names: { vi: 'không kể mức án', en: 'without the thresholds' },
            source: {
              vi: 'khoản 3 chỉ nói về một trong các tội',
              en: 'clause 3 speaks of the offences only',
            },
            body: {
              truth: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'any',
                  of: [
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['offencesAgainstPolicy'],
                      words: {
                        vi: 'tội thuộc nhóm tội chống chính sách',
                        en: 'offence is listed in offences against policy',
                      },
                    },
                    {
                      op: 'all',
                      of: [
                        {
                          op: 'offence',
                          list: 'convictions',
                          in: ['offencesAgainstThePerson'],
                          words: {
                            vi: 'tội thuộc các tội xâm phạm con người',
                            en: 'offence is listed in offences against the person',
                          },
                        },
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'intentional',
                          words: { vi: 'do cố ý', en: 'intentional' },
                        },
                      ],
                    },
                    {
                      op: 'defined',
                      id: 'oneOfTheFiveOffences',
                      words: { vi: 'nằm trong năm tội được nêu', en: 'one of the five offences' },
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà thuộc một trong các trường hợp sau',
                  en: 'convicted of an offence where any of the following holds',
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'termConsideredForQuarters',
      names: { vi: 'mức án xét số quý', en: 'term considered for quarters' },
      kind: 'quantity',
      measure: 'length',
      body: {
        code: 'A2',
        chosen: 0,
        choices: [
          {
            id: 'sentencePronounced',
            names: { vi: 'án đã tuyên', en: 'sentence pronounced' },
            source: {
              vi: 'điểm a: người bị kết án phạt tù từ …',
              en: 'point a: persons sentenced to imprisonment for …',
            },
            body: { quantity: { op: 'fact', key: 'sentence.term' } },
          },
          {
            id: 'sentenceAfterReductions',
            names: { vi: 'án sau khi giảm', en: 'sentence after reductions' },
            source: { vi: 'thời hạn thực tế phải chấp hành', en: 'the term actually to be served' },
            body: {
              quantity: {
                op: 'minus',
                left: { op: 'fact', key: 'sentence.term' },
                right: {
                  op: 'total',
                  list: 'sentence.reductions',
                  of: { op: 'fact', list: 'sentence.reductions', key: 'length' },
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'numberOfQuartersALifeSentenceMayLack',
      names: { vi: 'số quý án chung thân được thiếu', en: 'number of quarters a life sentence may lack' },
      kind: 'quantity',
      measure: 'count:quarter',
      body: {
        code: 'A3',
        chosen: 0,
        choices: [
          {
            id: 'asOver15Years',
            names: { vi: 'như án trên 15 năm', en: 'as over 15 years' },
            source: {
              vi: 'án chung thân đã giảm nặng hơn án trên 15 năm',
              en: 'a commuted life sentence is heavier than one over 15 years',
            },
            body: { quantity: { op: 'number', value: 4, measure: 'count:quarter' } },
          },
          {
            id: 'none',
            names: { vi: 'không được thiếu', en: 'none' },
            source: {
              vi: 'đoạn 3 chỉ nêu người bị kết án phạt tù từ trên 15 năm',
              en: 'paragraph 3 names terms over 15 years only',
            },
            body: { quantity: { op: 'number', value: 0, measure: 'count:quarter' } },
          },
        ],
      },
    },
    {
      id: 'hasAHistoryThatExcusesMissingQuarters',
      names: {
        vi: 'có hoàn cảnh được thiếu quý theo điểm b',
        en: 'has a history that excuses missing quarters',
      },
      kind: 'truth',
      body: {
        code: 'A4',
        chosen: 0,
        choices: [
          {
            id: 'everyPrisoner',
            names: { vi: 'mọi phạm nhân', en: 'every prisoner' },
            source: { vi: 'điểm b gồm cả đoạn 1 và đoạn 2', en: 'point b covers both of its paragraphs' },
            body: {
              truth: {
                op: 'any',
                of: [
                  {
                    op: 'fact',
                    key: 'compulsoryTreatment',
                    words: { vi: 'bị bắt buộc chữa bệnh', en: 'given compulsory treatment' },
                  },
                  {
                    op: 'fact',
                    key: 'continuousCustody',
                    words: { vi: 'bị tạm giam liên tục', en: 'held continuously before sentence' },
                  },
                ],
              },
            },
          },
          {
            id: 'listedOffendersOnly',
            names: { vi: 'riêng người phạm tội nêu tại đoạn 2', en: 'listed offenders only' },
            source: {
              vi: 'đoạn 3 điểm a: những phạm nhân quy định tại điểm b',
              en: '3.1.a paragraph 3: the prisoners provided for in point b',
            },
            body: {
              truth: {
                op: 'all',
                of: [
                  {
                    op: 'defined',
                    id: 'listedOffender',
                    words: { vi: 'phạm tội nêu tại điểm b', en: 'listed offender' },
                  },
                  {
                    op: 'any',
                    of: [
                      {
                        op: 'fact',
                        key: 'compulsoryTreatment',
                        words: { vi: 'bị bắt buộc chữa bệnh', en: 'given compulsory treatment' },
                      },
                      {
                        op: 'fact',
                        key: 'continuousCustody',
                        words: { vi: 'bị tạm giam liên tục', en: 'held continuously before sentence' },
                      },
                    ],
                  },
                ],
              },
            },
          },
        ],
      },
    },
    {
      id: 'ratedWellEnoughWithQuartersMissing',
      names: { vi: 'xếp loại đạt khi thiếu quý', en: 'rated well enough with quarters missing' },
      kind: 'truth',
      body: {
        code: 'A5',
        chosen: 0,
        choices: [
          {
            id: 'unratedQuartersOnly',
            names: { vi: 'chỉ thiếu quý chưa xếp loại', en: 'unrated quarters only' },
            source: {
              vi: 'thiếu do không đủ thời gian xếp loại',
              en: 'missing for want of time to be rated',
            },
            body: {
              truth: {
                op: 'every',
                list: 'ratings',
                where: {
                  op: 'compare',
                  left: {
                    op: 'rank',
                    of: { op: 'fact', list: 'ratings', key: 'grade' },
                    order: ['poor', 'average', 'fair', 'good'],
                  },
                  by: 'atLeast',
                  right: {
                    op: 'rank',
                    of: { op: 'value', value: 'fair' },
                    order: ['poor', 'average', 'fair', 'good'],
                  },
                  words: { vi: 'được xếp loại từ khá trở lên', en: 'rated is at least fair' },
                },
                words: {
                  vi: 'mọi quý đều được xếp loại từ khá trở lên',
                  en: 'every quarter is rated at least fair',
                },
              },
            },
          },
          {
            id: 'earlyLowRatingsToo',
            names: { vi: 'chấp nhận quý đầu xếp loại thấp', en: 'early low ratings too' },
            source: {
              vi: 'chỉ yêu cầu ít nhất 01 quý từ khá trở lên',
              en: 'only one quarter of fair or better is required',
            },
            body: {
              truth: {
                op: 'compare',
                left: { op: 'defined', id: 'numberOfLatestFairQuarters' },
                by: 'atLeast',
                right: { op: 'number', value: 1, measure: 'count:quarter' },
                words: {
                  vi: 'số quý khá liền kề từ 1 quý trở lên',
                  en: 'number of latest fair quarters is at least 1 quarter',
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'numberOfQuartersForTheTerm',
      names: { vi: 'số quý theo mức án', en: 'number of quarters for the term' },
      kind: 'quantity',
      measure: 'count:quarter',
      body: {
        quantity: {
          op: 'cases',
          of: [
            {
              when: {
                op: 'among',
                of: { op: 'fact', key: 'sentence.kind' },
                values: ['commutedLife'],
                words: { vi: 'loại án là chung thân đã giảm', en: 'kind of sentence is commuted life' },
              },
              value: { op: 'number', value: 18, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'termConsideredForQuarters' },
                    by: 'over',
                    right: { op: 'number', value: 5400, measure: 'length' },
                    words: {
                      vi: 'mức án xét số quý trên 15 năm',
                      en: 'term considered for quarters is over 15 years',
                    },
                  },
                ],
              },
              value: { op: 'number', value: 16, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'over',
                        right: { op: 'number', value: 3600, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 10 năm đến 15 năm',
                          en: 'term considered for quarters is over 10 years to 15 years',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'atMost',
                        right: { op: 'number', value: 5400, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 10 năm đến 15 năm',
                          en: 'term considered for quarters is over 10 years to 15 years',
                        },
                      },
                    ],
                  },
                ],
              },
              value: { op: 'number', value: 14, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'over',
                        right: { op: 'number', value: 2880, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 8 năm đến 10 năm',
                          en: 'term considered for quarters is over 8 years to 10 years',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'atMost',
                        right: { op: 'number', value: 3600, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 8 năm đến 10 năm',
                          en: 'term considered for quarters is over 8 years to 10 years',
                        },
                      },
                    ],
                  },
                ],
              },
              value: { op: 'number', value: 8, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'over',
                        right: { op: 'number', value: 1800, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 5 năm đến 8 năm',
                          en: 'term considered for quarters is over 5 years to 8 years',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'atMost',
                        right: { op: 'number', value: 2880, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 5 năm đến 8 năm',
                          en: 'term considered for quarters is over 5 years to 8 years',
                        },
                      },
                    ],
                  },
                ],
              },
              value: { op: 'number', value: 4, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'over',
                        right: { op: 'number', value: 1080, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 3 năm đến 5 năm',
                          en: 'term considered for quarters is over 3 years to 5 years',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'atMost',
                        right: { op: 'number', value: 1800, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 3 năm đến 5 năm',
                          en: 'term considered for quarters is over 3 years to 5 years',
                        },
                      },
                    ],
                  },
                ],
              },
              value: { op: 'number', value: 2, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'termConsideredForQuarters' },
                    by: 'atMost',
                    right: { op: 'number', value: 1080, measure: 'length' },
                    words: {
                      vi: 'mức án xét số quý từ 3 năm trở xuống',
                      en: 'term considered for quarters is at most 3 years',
                    },
                  },
                ],
              },
              value: { op: 'number', value: 1, measure: 'count:quarter' },
            },
          ],
        },
      },
    },
    {
      id: 'ratedWellEnoughBeforeSuspension',
      names: { vi: 'đủ xếp loại trước khi tạm đình chỉ', en: 'rated well enough before suspension' },
      kind: 'truth',
      body: {
        code: 'A44',
        chosen: 0,
        choices: [
          {
            id: 'quartersMayBeMissingToo',
            names: { vi: 'được thiếu quý như điểm a khoản 1', en: 'quarters may be missing too' },
            source: {
              vi: 'điểm a khoản 2 dẫn trọn điểm a khoản 1',
              en: 'Article 3.2.a refers to the whole of 3.1.a',
            },
            body: { truth: { op: 'provision', id: '3.1.a', as: 'duty' } },
          },
          {
            id: 'noQuarterMayBeMissing',
            names: { vi: 'phải đủ số quý', en: 'no quarter may be missing' },
            source: {
              vi: 'đoạn 3 điểm a chỉ nói phạm nhân',
              en: '3.1.a paragraph 3 speaks of prisoners only',
            },
            body: {
              truth: {
                op: 'all',
                of: [
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'numberOfLatestFairQuarters' },
                    by: 'atLeast',
                    right: { op: 'defined', id: 'numberOfQuartersForTheTerm' },
                    words: {
                      vi: 'số quý khá liền kề ít nhất là số quý theo mức án',
                      en: 'number of latest fair quarters is at least number of quarters for the term',
                    },
                  },
                  { op: 'provision', id: '3.1.a§2', as: 'duty' },
                ],
              },
            },
          },
        ],
      },
    },
    {
      id: 'countedAsCorruption',
      names: { vi: 'được coi là tham nhũng', en: 'counted as corruption' },
      item: 'convictions',
      kind: 'truth',
      body: {
        code: 'A13',
        chosen: 0,
        choices: [
          {
            id: 'chapterXXIIISection1',
            names: { vi: 'Mục 1 Chương XXIII', en: 'Chapter XXIII Section 1' },
            source: {
              vi: 'Bộ luật Hình sự, Mục 1: các tội phạm tham nhũng',
              en: 'Penal Code, Section 1: corruption offences',
            },
            body: {
              truth: {
                op: 'offence',
                list: 'convictions',
                in: ['corruptionOffences'],
                words: {
                  vi: 'tội thuộc các tội phạm tham nhũng',
                  en: 'offence is listed in corruption offences',
                },
              },
            },
          },
          {
            id: 'givingAndBrokeringBribesToo',
            names: { vi: 'cả đưa và môi giới hối lộ', en: 'giving and brokering bribes too' },
            source: {
              vi: 'Luật Phòng, chống tham nhũng hiểu rộng hơn',
              en: 'the Law on Anti-Corruption has a wider notion',
            },
            body: {
              truth: {
                op: 'offence',
                list: 'convictions',
                in: ['corruptionOffences', 'otherBriberyOffences'],
                words: {
                  vi: 'tội thuộc các tội phạm tham nhũng hoặc nhóm tội hối lộ khác',
                  en: 'offence is listed in corruption offences or other bribery offences',
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'fulfilledTheObligationAsPointDRequires',
      names: { vi: 'đã thi hành xong theo điểm d', en: 'fulfilled the obligation as point d requires' },
      kind: 'truth',
      body: {
        code: 'A14',
        chosen: 0,
        choices: [
          {
            id: 'aWaiverDoesNotFulfil',
            names: { vi: 'không yêu cầu thì chưa coi là thi hành xong', en: 'a waiver does not fulfil' },
            source: {
              vi: 'Nghị định 52/2019 chỉ coi là xong đối với điểm đ',
              en: 'Decree 52/2019 defines fulfilment for point đ only',
            },
            body: {
              truth: {
                op: 'among',
                of: { op: 'fact', key: 'civilObligation' },
                values: ['none', 'fulfilled', 'terminated'],
                words: {
                  vi: 'nghĩa vụ dân sự là không có nghĩa vụ, đã thi hành xong hoặc được đình chỉ thi hành',
                  en: 'civil obligation is no obligation, fulfilled or enforcement terminated',
                },
              },
            },
          },
          {
            id: 'aWaiverFulfils',
            names: { vi: 'không yêu cầu cũng coi là thi hành xong', en: 'a waiver fulfils' },
            source: {
              vi: 'một khái niệm thi hành xong cho cả hai điểm',
              en: 'one notion of fulfilment for both points',
            },
            body: {
              truth: {
                op: 'among',
                of: { op: 'fact', key: 'civilObligation' },
                values: ['none', 'fulfilled', 'terminated', 'waived'],
                words: {
                  vi: 'nghĩa vụ dân sự là không có nghĩa vụ, đã thi hành xong, được đình chỉ thi hành hoặc không bị yêu cầu thi hành',
                  en: 'civil obligation is no obligation, fulfilled, enforcement terminated or enforcement not demanded',
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'fulfilledEnoughForHardshipToBeConsidered',
      names: {
        vi: 'đã thi hành đủ mức để xét hoàn cảnh',
        en: 'fulfilled enough for hardship to be considered',
      },
      kind: 'truth',
      body: {
        code: 'A15',
        chosen: 0,
        choices: [
          {
            id: 'aPartIsNeeded',
            names: { vi: 'phải thi hành được một phần', en: 'a part is needed' },
            source: { vi: 'điểm đ: thi hành được một phần', en: 'point đ: has fulfilled a part' },
            body: {
              truth: {
                op: 'among',
                of: { op: 'fact', key: 'civilObligation' },
                values: ['partlyFulfilled'],
                words: {
                  vi: 'nghĩa vụ dân sự là đã thi hành một phần',
                  en: 'civil obligation is partly fulfilled',
                },
              },
            },
          },
          {
            id: 'nothingYetIsEnough',
            names: { vi: 'chưa thi hành cũng được xét', en: 'nothing yet is enough' },
            source: { vi: 'điều quyết định là hoàn cảnh kinh tế', en: 'the hardship is decisive' },
            body: {
              truth: {
                op: 'among',
                of: { op: 'fact', key: 'civilObligation' },
                values: ['partlyFulfilled', 'unfulfilled'],
                words: {
                  vi: 'nghĩa vụ dân sự là đã thi hành một phần hoặc chưa thi hành',
                  en: 'civil obligation is partly fulfilled or unfulfilled',
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'hasNoObligationLeft',
      names: { vi: 'đã hết nghĩa vụ phải thi hành', en: 'has no obligation left' },
      kind: 'truth',
      body: {
        truth: {
          op: 'among',
          of: { op: 'fact', key: 'civilObligation' },
          values: ['none', 'fulfilled', 'terminated', 'waived'],
          words: {
            vi: 'nghĩa vụ dân sự là không có nghĩa vụ, đã thi hành xong, được đình chỉ thi hành hoặc không bị yêu cầu thi hành',
            en: 'civil obligation is no obligation, fulfilled, enforcement terminated or enforcement not demanded',
          },
        },
      },
    },
    {
      id: 'acceptedByTheObligee',
      names: { vi: 'được người được thi hành án chấp nhận', en: 'accepted by the obligee' },
      kind: 'truth',
      body: {
        code: 'A16',
        chosen: 0,
        choices: [
          {
            id: 'askedOnlyWhileSomethingRemains',
            names: { vi: 'chỉ hỏi khi còn phải thi hành', en: 'asked only while something remains' },
            source: {
              vi: 'điểm đ đoạn 2: đồng ý hoãn hoặc không yêu cầu thi hành phần còn lại',
              en: 'point đ paragraph 2: agrees to postpone or not to ask for the rest',
            },
            body: {
              truth: {
                op: 'any',
                of: [
                  {
                    op: 'defined',
                    id: 'hasNoObligationLeft',
                    words: { vi: 'đã hết nghĩa vụ phải thi hành', en: 'has no obligation left' },
                  },
                  {
                    op: 'fact',
                    key: 'obligationToStateOnly',
                    words: { vi: 'chỉ còn nghĩa vụ đối với Nhà nước', en: 'owes the State alone' },
                  },
                  {
                    op: 'fact',
                    key: 'creditorConsents',
                    words: { vi: 'được người được thi hành án đồng ý', en: "has the creditor's consent" },
                  },
                ],
              },
            },
          },
          {
            id: 'askedOfEveryObligation',
            names: { vi: 'luôn hỏi khi có nghĩa vụ', en: 'asked of every obligation' },
            source: {
              vi: 'đoạn 2 không phân biệt phần đã thi hành',
              en: 'paragraph 2 makes no distinction by what was fulfilled',
            },
            body: {
              truth: {
                op: 'any',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'civilObligation' },
                    values: ['none'],
                    words: {
                      vi: 'nghĩa vụ dân sự là không có nghĩa vụ',
                      en: 'civil obligation is no obligation',
                    },
                  },
                  {
                    op: 'fact',
                    key: 'obligationToStateOnly',
                    words: { vi: 'chỉ còn nghĩa vụ đối với Nhà nước', en: 'owes the State alone' },
                  },
                  {
                    op: 'fact',
                    key: 'creditorConsents',
                    words: { vi: 'được người được thi hành án đồng ý', en: "has the creditor's consent" },
                  },
                ],
              },
            },
          },
        ],
      },
    },
    {
      id: 'committedWhileUnder18',
      names: { vi: 'được thực hiện khi dưới 18 tuổi', en: 'committed while under 18' },
      item: 'convictions',
      kind: 'truth',
      body: {
        truth: {
          op: 'compare',
          left: {
            op: 'period',
            from: { op: 'fact', key: 'birthDate' },
            to: { op: 'fact', list: 'convictions', key: 'offenceDate' },
          },
          by: 'under',
          right: { op: 'number', value: 6480, measure: 'length' },
          words: {
            vi: 'thời gian từ ngày sinh đến ngày phạm tội dưới 18 tuổi',
            en: 'time from date of birth to offence date is under 18 years old',
          },
        },
      },
    },
    {
      id: 'aMinorAtTheTimeOfTheOffence',
      names: { vi: 'chưa đủ 18 tuổi khi phạm tội', en: 'a minor at the time of the offence' },
      kind: 'truth',
      body: {
        code: 'A21',
        chosen: 0,
        choices: [
          {
            id: 'someOffence',
            names: { vi: 'có một tội', en: 'some offence' },
            source: {
              vi: 'điểm d khoản 3, hiểu có lợi cho người được xét',
              en: "Article 3.3.d, read in the person's favour",
            },
            body: {
              truth: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'defined',
                  id: 'committedWhileUnder18',
                  words: { vi: 'được thực hiện khi dưới 18 tuổi', en: 'committed while under 18' },
                },
                words: {
                  vi: 'bị kết án về tội mà được thực hiện khi dưới 18 tuổi',
                  en: 'convicted of an offence where committed while under 18',
                },
              },
            },
          },
          {
            id: 'everyOffence',
            names: { vi: 'mọi tội', en: 'every offence' },
            source: { vi: 'điểm d khoản 3, hiểu chặt', en: 'Article 3.3.d, strict reading' },
            body: {
              truth: {
                op: 'every',
                list: 'convictions',
                where: {
                  op: 'defined',
                  id: 'committedWhileUnder18',
                  words: { vi: 'được thực hiện khi dưới 18 tuổi', en: 'committed while under 18' },
                },
                words: {
                  vi: 'mọi tội đều được thực hiện khi dưới 18 tuổi',
                  en: 'every offence is committed while under 18',
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'raisingASmallChild',
      names: { vi: 'nuôi con nhỏ', en: 'raising a small child' },
      kind: 'truth',
      body: {
        code: 'A22',
        chosen: 0,
        choices: [
          {
            id: 'childInTheFacility',
            names: { vi: 'con ở cùng trong trại', en: 'child in the facility' },
            source: {
              vi: 'điểm g khoản 3: ở cùng mẹ trong trại giam, trại tạm giam',
              en: 'Article 3.3.g: with the mother in the prison or detention camp',
            },
            body: {
              truth: {
                op: 'all',
                of: [
                  {
                    op: 'fact',
                    key: 'childWithMother',
                    words: { vi: 'có con ở cùng trong trại', en: 'has a child with her' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'ageOfTheChild' },
                    by: 'under',
                    right: { op: 'number', value: 1080, measure: 'length' },
                    words: {
                      vi: 'tuổi của con dưới 36 tháng tuổi',
                      en: 'age of the child is under 36 months old',
                    },
                  },
                ],
              },
            },
          },
          {
            id: 'childAnywhere',
            names: { vi: 'không phụ thuộc nơi con ở', en: 'child anywhere' },
            source: {
              vi: 'người mẹ được tạm đình chỉ nuôi con tại nhà',
              en: 'a mother whose sentence is suspended raises the child at home',
            },
            body: {
              truth: {
                op: 'compare',
                left: { op: 'defined', id: 'ageOfTheChild' },
                by: 'under',
                right: { op: 'number', value: 1080, measure: 'length' },
                words: {
                  vi: 'tuổi của con dưới 36 tháng tuổi',
                  en: 'age of the child is under 36 months old',
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'satisfiesAllConditionsNamedInClause3',
      names: {
        vi: 'có đủ các điều kiện được dẫn tại khoản 3',
        en: 'satisfies all conditions named in clause 3',
      },
      kind: 'truth',
      body: {
        code: 'A18',
        chosen: 0,
        choices: [
          {
            id: 'byStatus',
            names: { vi: 'theo tình trạng', en: 'by status' },
            source: {
              vi: 'khoản 1 dành cho người đang chấp hành án, khoản 2 cho người được tạm đình chỉ',
              en: 'clause 1 is for serving persons, clause 2 for suspended ones',
            },
            body: {
              truth: {
                op: 'any',
                of: [
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'among',
                        of: { op: 'fact', key: 'status' },
                        values: ['serving'],
                        words: { vi: 'tình trạng là đang chấp hành án', en: 'status is serving' },
                      },
                      {
                        op: 'all',
                        of: [
                          { op: 'provision', id: '3.1.a', as: 'duty' },
                          { op: 'provision', id: '3.1.c', as: 'duty' },
                          { op: 'provision', id: '3.1.d', as: 'duty' },
                          { op: 'provision', id: '3.1.đ', as: 'duty' },
                          { op: 'provision', id: '3.1.e', as: 'duty' },
                          { op: 'provision', id: '3.1.g', as: 'duty' },
                        ],
                      },
                    ],
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'among',
                        of: { op: 'fact', key: 'status' },
                        values: ['suspended'],
                        words: { vi: 'tình trạng là tạm đình chỉ', en: 'status is suspended' },
                      },
                      {
                        op: 'all',
                        of: [
                          { op: 'provision', id: '3.2.a', as: 'duty' },
                          { op: 'provision', id: '3.2.c', as: 'duty' },
                          { op: 'provision', id: '3.2.d', as: 'duty' },
                        ],
                      },
                    ],
                  },
                ],
              },
            },
          },
          {
            id: 'bothTogether',
            names: { vi: 'cộng cả hai', en: 'both together' },
            source: { vi: 'câu chữ của khoản 3', en: 'the words of clause 3' },
            body: {
              truth: {
                op: 'all',
                of: [
                  { op: 'provision', id: '3.1.a', as: 'duty' },
                  { op: 'provision', id: '3.1.c', as: 'duty' },
                  { op: 'provision', id: '3.1.d', as: 'duty' },
                  { op: 'provision', id: '3.1.đ', as: 'duty' },
                  { op: 'provision', id: '3.1.e', as: 'duty' },
                  { op: 'provision', id: '3.1.g', as: 'duty' },
                  { op: 'provision', id: '3.2.a', as: 'duty' },
                  { op: 'provision', id: '3.2.c', as: 'duty' },
                  { op: 'provision', id: '3.2.d', as: 'duty' },
                ],
              },
            },
          },
        ],
      },
    },
    {
      id: 'termConsideredInArticle4',
      names: { vi: 'mức án xét tại Điều 4', en: 'term considered in Article 4' },
      item: 'convictions',
      kind: 'quantity',
      measure: 'length',
      body: {
        code: 'A35',
        chosen: 0,
        choices: [
          {
            id: 'combinedSentence',
            names: { vi: 'án tổng hợp', en: 'combined sentence' },
            source: {
              vi: 'khoản 9 đến khoản 11 nói người bị kết án phạt tù, không nói về tội nào',
              en: 'clauses 9 to 11 say persons sentenced to imprisonment, not for which offence',
            },
            body: { quantity: { op: 'fact', key: 'sentence.term' } },
          },
          {
            id: 'eachOffence',
            names: { vi: 'từng tội', en: 'each offence' },
            source: { vi: 'câu bắt đầu bằng “Phạm tội …”', en: 'the sentence begins with the offence' },
            body: { quantity: { op: 'fact', list: 'convictions', key: 'term' } },
          },
        ],
      },
    },
    {
      id: 'numberOfQuartersThatMayBeMissing',
      names: { vi: 'số quý được thiếu', en: 'number of quarters that may be missing' },
      kind: 'quantity',
      measure: 'count:quarter',
      body: {
        quantity: {
          op: 'cases',
          of: [
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'termConsideredForQuarters' },
                    by: 'over',
                    right: { op: 'number', value: 5400, measure: 'length' },
                    words: {
                      vi: 'mức án xét số quý trên 15 năm',
                      en: 'term considered for quarters is over 15 years',
                    },
                  },
                ],
              },
              value: { op: 'number', value: 4, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'over',
                        right: { op: 'number', value: 2880, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 8 năm đến 15 năm',
                          en: 'term considered for quarters is over 8 years to 15 years',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'atMost',
                        right: { op: 'number', value: 5400, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 8 năm đến 15 năm',
                          en: 'term considered for quarters is over 8 years to 15 years',
                        },
                      },
                    ],
                  },
                ],
              },
              value: { op: 'number', value: 3, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'over',
                        right: { op: 'number', value: 1800, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 5 năm đến 8 năm',
                          en: 'term considered for quarters is over 5 years to 8 years',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'atMost',
                        right: { op: 'number', value: 2880, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 5 năm đến 8 năm',
                          en: 'term considered for quarters is over 5 years to 8 years',
                        },
                      },
                    ],
                  },
                ],
              },
              value: { op: 'number', value: 2, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'over',
                        right: { op: 'number', value: 1080, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 3 năm đến 5 năm',
                          en: 'term considered for quarters is over 3 years to 5 years',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredForQuarters' },
                        by: 'atMost',
                        right: { op: 'number', value: 1800, measure: 'length' },
                        words: {
                          vi: 'mức án xét số quý trên 3 năm đến 5 năm',
                          en: 'term considered for quarters is over 3 years to 5 years',
                        },
                      },
                    ],
                  },
                ],
              },
              value: { op: 'number', value: 1, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'termConsideredForQuarters' },
                    by: 'atMost',
                    right: { op: 'number', value: 1080, measure: 'length' },
                    words: {
                      vi: 'mức án xét số quý từ 3 năm trở xuống',
                      en: 'term considered for quarters is at most 3 years',
                    },
                  },
                ],
              },
              value: { op: 'number', value: 0, measure: 'count:quarter' },
            },
            {
              when: {
                op: 'among',
                of: { op: 'fact', key: 'sentence.kind' },
                values: ['commutedLife'],
                words: { vi: 'loại án là chung thân đã giảm', en: 'kind of sentence is commuted life' },
              },
              value: { op: 'defined', id: 'numberOfQuartersALifeSentenceMayLack' },
            },
          ],
        },
      },
    },
    {
      id: 'timeToBeServed',
      names: { vi: 'thời gian phải chấp hành', en: 'time to be served' },
      kind: 'quantity',
      measure: 'length',
      body: {
        quantity: {
          op: 'cases',
          of: [
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'not',
                    of: {
                      op: 'defined',
                      id: 'listedOffender',
                      words: { vi: 'phạm tội nêu tại điểm b', en: 'listed offender' },
                    },
                  },
                ],
              },
              value: {
                op: 'fraction',
                numerator: 1,
                denominator: 3,
                of: { op: 'fact', key: 'sentence.term' },
              },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'defined',
                    id: 'listedOffender',
                    words: { vi: 'phạm tội nêu tại điểm b', en: 'listed offender' },
                  },
                ],
              },
              value: {
                op: 'fraction',
                numerator: 1,
                denominator: 2,
                of: { op: 'fact', key: 'sentence.term' },
              },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['commutedLife'],
                    words: { vi: 'loại án là chung thân đã giảm', en: 'kind of sentence is commuted life' },
                  },
                  {
                    op: 'not',
                    of: {
                      op: 'defined',
                      id: 'listedOffender',
                      words: { vi: 'phạm tội nêu tại điểm b', en: 'listed offender' },
                    },
                  },
                ],
              },
              value: { op: 'number', value: 5040, measure: 'length' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['commutedLife'],
                    words: { vi: 'loại án là chung thân đã giảm', en: 'kind of sentence is commuted life' },
                  },
                  {
                    op: 'defined',
                    id: 'listedOffender',
                    words: { vi: 'phạm tội nêu tại điểm b', en: 'listed offender' },
                  },
                ],
              },
              value: { op: 'number', value: 6120, measure: 'length' },
            },
          ],
        },
      },
    },
    {
      id: 'shorterTimeToBeServed',
      names: { vi: 'thời gian ưu tiên phải chấp hành', en: 'shorter time to be served' },
      kind: 'quantity',
      measure: 'length',
      body: {
        quantity: {
          op: 'cases',
          of: [
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'not',
                    of: {
                      op: 'defined',
                      id: 'listedOffenderForClauses3And4',
                      words: {
                        vi: 'phạm tội nêu tại điểm b khi xét khoản 3 và khoản 4',
                        en: 'listed offender for clauses 3 and 4',
                      },
                    },
                  },
                ],
              },
              value: {
                op: 'fraction',
                numerator: 1,
                denominator: 4,
                of: { op: 'fact', key: 'sentence.term' },
              },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'defined',
                    id: 'listedOffenderForClauses3And4',
                    words: {
                      vi: 'phạm tội nêu tại điểm b khi xét khoản 3 và khoản 4',
                      en: 'listed offender for clauses 3 and 4',
                    },
                  },
                ],
              },
              value: {
                op: 'fraction',
                numerator: 1,
                denominator: 3,
                of: { op: 'fact', key: 'sentence.term' },
              },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['commutedLife'],
                    words: { vi: 'loại án là chung thân đã giảm', en: 'kind of sentence is commuted life' },
                  },
                  {
                    op: 'not',
                    of: {
                      op: 'defined',
                      id: 'listedOffenderForClauses3And4',
                      words: {
                        vi: 'phạm tội nêu tại điểm b khi xét khoản 3 và khoản 4',
                        en: 'listed offender for clauses 3 and 4',
                      },
                    },
                  },
                ],
              },
              value: { op: 'number', value: 4320, measure: 'length' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['commutedLife'],
                    words: { vi: 'loại án là chung thân đã giảm', en: 'kind of sentence is commuted life' },
                  },
                  {
                    op: 'defined',
                    id: 'listedOffenderForClauses3And4',
                    words: {
                      vi: 'phạm tội nêu tại điểm b khi xét khoản 3 và khoản 4',
                      en: 'listed offender for clauses 3 and 4',
                    },
                  },
                ],
              },
              value: { op: 'number', value: 5400, measure: 'length' },
            },
          ],
        },
      },
    },
    {
      id: 'timeAMinorMustServe',
      names: { vi: 'thời gian người dưới 18 tuổi phải chấp hành', en: 'time a minor must serve' },
      kind: 'quantity',
      measure: 'length',
      body: {
        quantity: {
          op: 'cases',
          of: [
            {
              when: {
                op: 'not',
                of: {
                  op: 'defined',
                  id: 'listedOffenderForClauses3And4',
                  words: {
                    vi: 'phạm tội nêu tại điểm b khi xét khoản 3 và khoản 4',
                    en: 'listed offender for clauses 3 and 4',
                  },
                },
              },
              value: {
                op: 'fraction',
                numerator: 1,
                denominator: 4,
                of: { op: 'fact', key: 'sentence.term' },
              },
            },
            {
              when: {
                op: 'defined',
                id: 'listedOffenderForClauses3And4',
                words: {
                  vi: 'phạm tội nêu tại điểm b khi xét khoản 3 và khoản 4',
                  en: 'listed offender for clauses 3 and 4',
                },
              },
              value: {
                op: 'fraction',
                numerator: 1,
                denominator: 3,
                of: { op: 'fact', key: 'sentence.term' },
              },
            },
          ],
        },
      },
    },
    {
      id: 'maximumTimeRemaining',
      names: { vi: 'thời hạn còn lại tối đa', en: 'maximum time remaining' },
      kind: 'quantity',
      measure: 'length',
      body: {
        code: 'A28',
        chosen: 0,
        choices: [
          {
            id: 'byThePersonsCircumstances',
            names: { vi: 'theo hoàn cảnh của người được xét', en: "by the person's circumstances" },
            source: {
              vi: 'khoản 6: người được quy định tại khoản 3, khoản 4 Điều 3',
              en: 'clause 6: persons provided for in Article 3.3 and 3.4',
            },
            body: {
              quantity: {
                op: 'cases',
                of: [
                  {
                    when: {
                      op: 'any',
                      of: [
                        {
                          op: 'applies',
                          id: '3.3',
                          words: {
                            vi: 'thuộc đối tượng của khoản 3 Điều 3',
                            en: 'covered by clause 3 of Article 3',
                          },
                        },
                        {
                          op: 'applies',
                          id: '3.4',
                          words: {
                            vi: 'thuộc đối tượng của khoản 4 Điều 3',
                            en: 'covered by clause 4 of Article 3',
                          },
                        },
                      ],
                    },
                    value: { op: 'number', value: 3600, measure: 'length' },
                  },
                ],
                otherwise: { op: 'number', value: 2880, measure: 'length' },
              },
            },
          },
          {
            id: 'n8YearsForEveryone',
            names: { vi: '08 năm cho mọi người', en: '8 years for everyone' },
            source: {
              vi: 'mọi người được xét đều thuộc khoản 1 hoặc khoản 2 Điều 3',
              en: 'everyone considered is also a person under Article 3.1 or 3.2',
            },
            body: { quantity: { op: 'number', value: 2880, measure: 'length' } },
          },
        ],
      },
    },
    {
      id: 'numberOfPersonsKilled',
      names: { vi: 'số người bị giết', en: 'number of persons killed' },
      item: 'convictions',
      kind: 'quantity',
      measure: 'count:person',
      body: {
        quantity: {
          op: 'cases',
          of: [
            {
              when: {
                op: 'offence',
                list: 'convictions',
                in: ['murder'],
                words: { vi: 'tội là giết người', en: 'offence is murder' },
              },
              value: { op: 'fact', list: 'convictions', key: 'victims' },
            },
          ],
          otherwise: { op: 'number', value: 0, measure: 'count:person' },
        },
      },
    },
    {
      id: 'involvedTheKillingOfSeveralPersons',
      names: { vi: 'giết nhiều người', en: 'involved the killing of several persons' },
      item: 'convictions',
      kind: 'truth',
      body: {
        code: 'A31',
        chosen: 0,
        choices: [
          {
            id: 'inOneConviction',
            names: { vi: 'trong một lần bị kết án', en: 'in one conviction' },
            source: { vi: 'BLHS 2015 Điều 123 khoản 1 điểm a', en: 'Penal Code 2015, Article 123.1.a' },
            body: {
              truth: {
                op: 'compare',
                left: { op: 'defined', id: 'numberOfPersonsKilled' },
                by: 'atLeast',
                right: { op: 'number', value: 2, measure: 'count:person' },
                words: {
                  vi: 'số người bị giết từ 2 người trở lên',
                  en: 'number of persons killed is at least 2 persons',
                },
              },
            },
          },
          {
            id: 'overAllConvictions',
            names: { vi: 'cộng các lần bị kết án', en: 'over all convictions' },
            source: { vi: 'khoản 8: giết 02 người trở lên', en: 'clause 8: murder of two or more persons' },
            body: {
              truth: {
                op: 'compare',
                left: {
                  op: 'total',
                  list: 'convictions',
                  of: { op: 'defined', id: 'numberOfPersonsKilled' },
                },
                by: 'atLeast',
                right: { op: 'number', value: 2, measure: 'count:person' },
                words: {
                  vi: 'tổng số người bị giết từ 2 người trở lên',
                  en: 'total number of persons killed is at least 2 persons',
                },
              },
            },
          },
        ],
      },
    },
    {
      id: 'propertyOffenceConsideredHere',
      names: { vi: 'chiếm đoạt tài sản thuộc diện xét', en: 'property offence considered here' },
      item: 'convictions',
      kind: 'truth',
      body: {
        code: 'A33',
        chosen: 0,
        choices: [
          {
            id: 'everyCode',
            names: { vi: 'mọi Bộ luật', en: 'every Code' },
            source: {
              vi: 'cụm từ theo BLHS năm 1999 chỉ gắn với vế trước',
              en: 'the words on the 1999 Code belong to the limb before',
            },
            body: {
              truth: {
                op: 'offence',
                list: 'convictions',
                in: ['propertyOffences'],
                words: {
                  vi: 'tội thuộc nhóm tội chiếm đoạt tài sản',
                  en: 'offence is listed in property offences',
                },
              },
            },
          },
          {
            id: 'the1999CodeOnly',
            names: { vi: 'riêng BLHS 1999', en: 'the 1999 Code only' },
            source: {
              vi: 'cụm từ theo BLHS năm 1999 gắn với cả câu',
              en: 'the words on the 1999 Code govern the sentence',
            },
            body: {
              truth: {
                op: 'all',
                of: [
                  {
                    op: 'offence',
                    list: 'convictions',
                    in: ['propertyOffences'],
                    words: {
                      vi: 'tội thuộc nhóm tội chiếm đoạt tài sản',
                      en: 'offence is listed in property offences',
                    },
                  },
                  {
                    op: 'offence',
                    list: 'convictions',
                    in: ['1999'],
                    words: { vi: 'tội thuộc BLHS 1999', en: 'offence is listed in Penal Code 1999' },
                  },
                ],
              },
            },
          },
        ],
      },
    },
    {
      id: 'maximumTimeRemainingForRobbery',
      names: { vi: 'thời hạn còn lại tối đa với tội cướp', en: 'maximum time remaining for robbery' },
      item: 'convictions',
      kind: 'quantity',
      measure: 'length',
      body: {
        quantity: {
          op: 'cases',
          of: [
            {
              when: {
                op: 'among',
                of: { op: 'fact', key: 'sentence.kind' },
                values: ['commutedLife'],
                words: { vi: 'loại án là chung thân đã giảm', en: 'kind of sentence is commuted life' },
              },
              value: { op: 'number', value: 1080, measure: 'length' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'termConsideredInArticle4' },
                    by: 'over',
                    right: { op: 'number', value: 5400, measure: 'length' },
                    words: {
                      vi: 'mức án xét tại Điều 4 trên 15 năm',
                      en: 'term considered in Article 4 is over 15 years',
                    },
                  },
                ],
              },
              value: { op: 'number', value: 1080, measure: 'length' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredInArticle4' },
                        by: 'atLeast',
                        right: { op: 'number', value: 2520, measure: 'length' },
                        words: {
                          vi: 'mức án xét tại Điều 4 từ 7 năm đến 15 năm',
                          en: 'term considered in Article 4 is from 7 years to 15 years',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredInArticle4' },
                        by: 'atMost',
                        right: { op: 'number', value: 5400, measure: 'length' },
                        words: {
                          vi: 'mức án xét tại Điều 4 từ 7 năm đến 15 năm',
                          en: 'term considered in Article 4 is from 7 years to 15 years',
                        },
                      },
                    ],
                  },
                ],
              },
              value: { op: 'number', value: 720, measure: 'length' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'termConsideredInArticle4' },
                    by: 'under',
                    right: { op: 'number', value: 2520, measure: 'length' },
                    words: {
                      vi: 'mức án xét tại Điều 4 dưới 7 năm',
                      en: 'term considered in Article 4 is under 7 years',
                    },
                  },
                ],
              },
              value: { op: 'number', value: 360, measure: 'length' },
            },
          ],
        },
      },
    },
    {
      id: 'maximumTimeRemainingForDrugOffences',
      names: { vi: 'thời hạn còn lại tối đa với tội ma túy', en: 'maximum time remaining for drug offences' },
      item: 'convictions',
      kind: 'quantity',
      measure: 'length',
      body: {
        quantity: {
          op: 'cases',
          of: [
            {
              when: {
                op: 'among',
                of: { op: 'fact', key: 'sentence.kind' },
                values: ['commutedLife'],
                words: { vi: 'loại án là chung thân đã giảm', en: 'kind of sentence is commuted life' },
              },
              value: { op: 'number', value: 1080, measure: 'length' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'termConsideredInArticle4' },
                    by: 'over',
                    right: { op: 'number', value: 5400, measure: 'length' },
                    words: {
                      vi: 'mức án xét tại Điều 4 trên 15 năm',
                      en: 'term considered in Article 4 is over 15 years',
                    },
                  },
                ],
              },
              value: { op: 'number', value: 1080, measure: 'length' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredInArticle4' },
                        by: 'atLeast',
                        right: { op: 'number', value: 2520, measure: 'length' },
                        words: {
                          vi: 'mức án xét tại Điều 4 từ 7 năm đến 15 năm',
                          en: 'term considered in Article 4 is from 7 years to 15 years',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredInArticle4' },
                        by: 'atMost',
                        right: { op: 'number', value: 5400, measure: 'length' },
                        words: {
                          vi: 'mức án xét tại Điều 4 từ 7 năm đến 15 năm',
                          en: 'term considered in Article 4 is from 7 years to 15 years',
                        },
                      },
                    ],
                  },
                ],
              },
              value: { op: 'number', value: 720, measure: 'length' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredInArticle4' },
                        by: 'over',
                        right: { op: 'number', value: 1080, measure: 'length' },
                        words: {
                          vi: 'mức án xét tại Điều 4 trên 3 năm đến dưới 7 năm',
                          en: 'term considered in Article 4 is over 3 years to under 7 years',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'termConsideredInArticle4' },
                        by: 'under',
                        right: { op: 'number', value: 2520, measure: 'length' },
                        words: {
                          vi: 'mức án xét tại Điều 4 trên 3 năm đến dưới 7 năm',
                          en: 'term considered in Article 4 is over 3 years to under 7 years',
                        },
                      },
                    ],
                  },
                ],
              },
              value: { op: 'number', value: 360, measure: 'length' },
            },
            {
              when: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sentence.kind' },
                    values: ['fixedTerm'],
                    words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                  },
                  {
                    op: 'compare',
                    left: { op: 'defined', id: 'termConsideredInArticle4' },
                    by: 'atMost',
                    right: { op: 'number', value: 1080, measure: 'length' },
                    words: {
                      vi: 'mức án xét tại Điều 4 từ 3 năm trở xuống',
                      en: 'term considered in Article 4 is at most 3 years',
                    },
                  },
                ],
              },
              value: { op: 'number', value: 180, measure: 'length' },
            },
          ],
        },
      },
    },
    {
      id: 'offenceCountedAsADrugOffence',
      names: { vi: 'tội về ma túy', en: 'offence counted as a drug offence' },
      item: 'convictions',
      kind: 'truth',
      body: {
        code: 'A38',
        chosen: 0,
        choices: [
          {
            id: 'theWholeChapter',
            names: { vi: 'cả chương', en: 'the whole chapter' },
            source: {
              vi: 'khoản 10: phạm tội về ma túy, không phân biệt',
              en: 'clause 10: drug offences, without distinction',
            },
            body: {
              truth: {
                op: 'offence',
                list: 'convictions',
                in: ['drugOffences'],
                words: { vi: 'tội thuộc các tội phạm về ma túy', en: 'offence is listed in drug offences' },
              },
            },
          },
          {
            id: 'withoutManagementOffences',
            names: { vi: 'trừ tội quản lý', en: 'without management offences' },
            source: {
              vi: 'người vi phạm quy định về quản lý không phải là người phạm tội về ma túy',
              en: 'a breach of management rules is not drug offending',
            },
            body: {
              truth: {
                op: 'all',
                of: [
                  {
                    op: 'offence',
                    list: 'convictions',
                    in: ['drugOffences'],
                    words: {
                      vi: 'tội thuộc các tội phạm về ma túy',
                      en: 'offence is listed in drug offences',
                    },
                  },
                  {
                    op: 'not',
                    of: {
                      op: 'offence',
                      list: 'convictions',
                      in: ['drugManagementOffences'],
                      words: {
                        vi: 'tội thuộc nhóm tội quản lý chất ma túy',
                        en: 'offence is listed in drug management offences',
                      },
                    },
                  },
                ],
              },
            },
          },
        ],
      },
    },
    {
      id: 'committedSeveralOffences',
      names: { vi: 'phạm nhiều tội', en: 'committed several offences' },
      kind: 'truth',
      body: {
        code: 'A41',
        chosen: 0,
        choices: [
          {
            id: 'byOffence',
            names: { vi: 'theo tội danh', en: 'by offence' },
            source: {
              vi: 'phạm từ ba tội, hai tội do cố ý: đếm tội danh',
              en: 'three offences, two intentional ones: offences are counted',
            },
            body: {
              truth: {
                op: 'any',
                of: [
                  {
                    op: 'count',
                    list: 'convictions',
                    least: 3,
                    different: '@offence',
                    words: { vi: 'có từ 3 tội khác nhau trở lên', en: 'has at least 3 different offences' },
                  },
                  {
                    op: 'count',
                    list: 'convictions',
                    least: 2,
                    different: '@offence',
                    where: {
                      op: 'fact',
                      list: 'convictions',
                      key: 'intentional',
                      words: { vi: 'do cố ý', en: 'intentional' },
                    },
                    words: {
                      vi: 'có từ 2 tội khác nhau trở lên mà do cố ý',
                      en: 'has at least 2 different offences where intentional',
                    },
                  },
                ],
              },
            },
          },
          {
            id: 'byConviction',
            names: { vi: 'theo từng lần bị kết án', en: 'by conviction' },
            source: { vi: 'kể cả trường hợp tổng hợp hình phạt', en: 'aggregated sentences included' },
            body: {
              truth: {
                op: 'any',
                of: [
                  {
                    op: 'count',
                    list: 'convictions',
                    least: 3,
                    words: { vi: 'có từ 3 tội trở lên', en: 'has at least 3 offences' },
                  },
                  {
                    op: 'count',
                    list: 'convictions',
                    least: 2,
                    where: {
                      op: 'fact',
                      list: 'convictions',
                      key: 'intentional',
                      words: { vi: 'do cố ý', en: 'intentional' },
                    },
                    words: {
                      vi: 'có từ 2 tội trở lên mà do cố ý',
                      en: 'has at least 2 offences where intentional',
                    },
                  },
                ],
              },
            },
          },
        ],
      },
    },
  ],
  provisions: [
    {
      id: '1',
      level: 'article',
      ordinal: '1',
      title: { vi: 'Thực hiện đặc xá', en: 'Special amnesty is granted' },
      force: 'waived',
      waived: {
        because: 'noCondition',
        reason: {
          vi: 'nêu dịp đặc xá; mốc thời gian tại đoạn 2 là mốc tính thời gian của Quyết định',
          en: 'states the occasion; the date in paragraph 2 is the cut-off date of the Decision',
        },
      },
      children: [],
    },
    {
      id: '2',
      level: 'article',
      ordinal: '2',
      title: { vi: 'Đối tượng đặc xá', en: 'Persons covered' },
      force: 'domain',
      rule: {
        op: 'all',
        of: [
          {
            op: 'among',
            of: { op: 'fact', key: 'sentence.kind' },
            values: ['fixedTerm', 'commutedLife'],
            words: {
              vi: 'loại án là tù có thời hạn hoặc chung thân đã giảm',
              en: 'kind of sentence is fixed term or commuted life',
            },
          },
          {
            op: 'among',
            of: { op: 'fact', key: 'status' },
            values: ['serving', 'suspended'],
            words: {
              vi: 'tình trạng là đang chấp hành án hoặc tạm đình chỉ',
              en: 'status is serving or suspended',
            },
          },
        ],
      },
      children: [],
    },
    {
      id: '3',
      level: 'article',
      ordinal: '3',
      title: { vi: 'Điều kiện được đề nghị đặc xá', en: 'Conditions for being proposed' },
      force: 'duty',
      rule: {
        op: 'any',
        of: [
          { op: 'provision', id: '3.1', as: 'case' },
          { op: 'provision', id: '3.2', as: 'case' },
          { op: 'provision', id: '3.3', as: 'case' },
          { op: 'provision', id: '3.4', as: 'case' },
        ],
      },
      children: [
        {
          id: '3.1',
          level: 'clause',
          ordinal: '1',
          title: { vi: 'Người đang chấp hành án', en: 'Persons serving their sentence' },
          force: 'duty',
          applies: {
            op: 'among',
            of: { op: 'fact', key: 'status' },
            values: ['serving'],
            words: { vi: 'tình trạng là đang chấp hành án', en: 'status is serving' },
          },
          rule: {
            op: 'all',
            of: [
              { op: 'provision', id: '3.1.a', as: 'duty' },
              { op: 'provision', id: '3.1.b', as: 'duty' },
              { op: 'provision', id: '3.1.c', as: 'duty' },
              { op: 'provision', id: '3.1.d', as: 'duty' },
              { op: 'provision', id: '3.1.đ', as: 'duty' },
              { op: 'provision', id: '3.1.e', as: 'duty' },
              { op: 'provision', id: '3.1.g', as: 'duty' },
            ],
          },
          children: [
            {
              id: '3.1.a',
              level: 'point',
              ordinal: 'a',
              title: { vi: 'Xếp loại chấp hành án', en: 'Compliance ratings' },
              force: 'duty',
              rule: {
                op: 'all',
                of: [
                  { op: 'provision', id: '3.1.a§1', as: 'duty' },
                  { op: 'provision', id: '3.1.a§2', as: 'duty' },
                ],
              },
              children: [
                {
                  id: '3.1.a§1',
                  level: 'paragraph',
                  ordinal: '1',
                  title: { vi: 'Số quý liên tục liền kề', en: 'Consecutive latest quarters' },
                  force: 'duty',
                  rule: {
                    op: 'any',
                    of: [
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'numberOfLatestFairQuarters' },
                        by: 'atLeast',
                        right: { op: 'defined', id: 'numberOfQuartersForTheTerm' },
                        words: {
                          vi: 'số quý khá liền kề ít nhất là số quý theo mức án',
                          en: 'number of latest fair quarters is at least number of quarters for the term',
                        },
                      },
                      { op: 'provision', id: '3.1.a§3', as: 'case' },
                    ],
                  },
                  children: [],
                },
                {
                  id: '3.1.a§2',
                  level: 'paragraph',
                  ordinal: '2',
                  title: { vi: 'Thời gian tiếp theo', en: 'The following period' },
                  force: 'duty',
                  rule: {
                    op: 'compare',
                    left: {
                      op: 'rank',
                      of: { op: 'fact', key: 'ratingSince' },
                      order: ['poor', 'average', 'fair', 'good'],
                    },
                    by: 'atLeast',
                    right: {
                      op: 'rank',
                      of: { op: 'value', value: 'fair' },
                      order: ['poor', 'average', 'fair', 'good'],
                    },
                    words: {
                      vi: 'xếp loại thời gian tiếp theo từ khá trở lên',
                      en: 'rating of the time since is at least fair',
                    },
                  },
                  children: [],
                },
                {
                  id: '3.1.a§3',
                  level: 'paragraph',
                  ordinal: '3',
                  title: {
                    vi: 'Được thiếu quý do không đủ thời gian xếp loại',
                    en: 'Quarters missing for want of time',
                  },
                  force: 'case',
                  rule: {
                    op: 'all',
                    of: [
                      {
                        op: 'any',
                        of: [
                          {
                            op: 'defined',
                            id: 'hasAHistoryThatExcusesMissingQuarters',
                            words: {
                              vi: 'có hoàn cảnh được thiếu quý theo điểm b',
                              en: 'has a history that excuses missing quarters',
                            },
                          },
                          {
                            op: 'any',
                            of: [
                              {
                                op: 'applies',
                                id: '3.3',
                                words: {
                                  vi: 'thuộc đối tượng của khoản 3 Điều 3',
                                  en: 'covered by clause 3 of Article 3',
                                },
                              },
                              {
                                op: 'applies',
                                id: '3.4',
                                words: {
                                  vi: 'thuộc đối tượng của khoản 4 Điều 3',
                                  en: 'covered by clause 4 of Article 3',
                                },
                              },
                            ],
                          },
                        ],
                      },
                      {
                        op: 'defined',
                        id: 'ratedWellEnoughWithQuartersMissing',
                        words: {
                          vi: 'xếp loại đạt khi thiếu quý',
                          en: 'rated well enough with quarters missing',
                        },
                      },
                      {
                        op: 'compare',
                        left: { op: 'defined', id: 'numberOfLatestFairQuarters' },
                        by: 'atLeast',
                        right: {
                          op: 'butAtLeast',
                          left: {
                            op: 'minus',
                            left: { op: 'defined', id: 'numberOfQuartersForTheTerm' },
                            right: { op: 'defined', id: 'numberOfQuartersThatMayBeMissing' },
                          },
                          right: { op: 'number', value: 1, measure: 'count:quarter' },
                        },
                        words: {
                          vi: 'số quý khá liền kề ít nhất là số quý theo mức án trừ đi số quý được thiếu, nhưng ít nhất là 1 quý',
                          en: 'number of latest fair quarters is at least number of quarters for the term minus number of quarters that may be missing, but at least 1 quarter',
                        },
                      },
                    ],
                  },
                  children: [],
                },
              ],
            },
            {
              id: '3.1.b',
              level: 'point',
              ordinal: 'b',
              title: { vi: 'Thời gian đã chấp hành', en: 'Time served' },
              force: 'duty',
              rule: {
                op: 'compare',
                left: { op: 'defined', id: 'timeServed' },
                by: 'atLeast',
                right: { op: 'defined', id: 'timeToBeServed' },
                words: {
                  vi: 'thời gian đã chấp hành ít nhất là thời gian phải chấp hành',
                  en: 'time served is at least time to be served',
                },
              },
              children: [],
            },
            {
              id: '3.1.c',
              level: 'point',
              ordinal: 'c',
              title: { vi: 'Phạt tiền và án phí', en: 'Fine and court fees' },
              force: 'duty',
              rule: {
                op: 'all',
                of: [
                  {
                    op: 'defined',
                    id: 'dischargedAnyFine',
                    words: { vi: 'đã chấp hành xong hình phạt tiền', en: 'discharged any fine' },
                  },
                  {
                    op: 'defined',
                    id: 'dischargedAnyCourtFees',
                    words: { vi: 'đã hoàn thành nghĩa vụ về án phí', en: 'discharged any court fees' },
                  },
                ],
              },
              children: [],
            },
            {
              id: '3.1.d',
              level: 'point',
              ordinal: 'd',
              title: {
                vi: 'Nghĩa vụ dân sự của người phạm tội tham nhũng',
                en: 'Civil obligations in corruption cases',
              },
              force: 'duty',
              applies: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'defined',
                  id: 'countedAsCorruption',
                  words: { vi: 'được coi là tham nhũng', en: 'counted as corruption' },
                },
                words: {
                  vi: 'bị kết án về tội mà được coi là tham nhũng',
                  en: 'convicted of an offence where counted as corruption',
                },
              },
              rule: {
                op: 'defined',
                id: 'fulfilledTheObligationAsPointDRequires',
                words: {
                  vi: 'đã thi hành xong theo điểm d',
                  en: 'fulfilled the obligation as point d requires',
                },
              },
              children: [],
            },
            {
              id: '3.1.đ',
              level: 'point',
              ordinal: 'đ',
              title: {
                vi: 'Nghĩa vụ dân sự của người phạm tội khác',
                en: 'Civil obligations in other cases',
              },
              force: 'duty',
              applies: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'not',
                  of: {
                    op: 'defined',
                    id: 'countedAsCorruption',
                    words: { vi: 'được coi là tham nhũng', en: 'counted as corruption' },
                  },
                },
                words: {
                  vi: 'bị kết án về tội mà không được coi là tham nhũng',
                  en: 'convicted of an offence where not counted as corruption',
                },
              },
              rule: {
                op: 'all',
                of: [
                  {
                    op: 'any',
                    of: [
                      {
                        op: 'defined',
                        id: 'hasNoObligationLeft',
                        words: { vi: 'đã hết nghĩa vụ phải thi hành', en: 'has no obligation left' },
                      },
                      {
                        op: 'all',
                        of: [
                          {
                            op: 'defined',
                            id: 'fulfilledEnoughForHardshipToBeConsidered',
                            words: {
                              vi: 'đã thi hành đủ mức để xét hoàn cảnh',
                              en: 'fulfilled enough for hardship to be considered',
                            },
                          },
                          {
                            op: 'fact',
                            key: 'economicHardship',
                            words: {
                              vi: 'có hoàn cảnh kinh tế đặc biệt khó khăn',
                              en: 'in special economic hardship',
                            },
                          },
                        ],
                      },
                    ],
                  },
                  {
                    op: 'defined',
                    id: 'acceptedByTheObligee',
                    words: { vi: 'được người được thi hành án chấp nhận', en: 'accepted by the obligee' },
                  },
                ],
              },
              children: [],
            },
            {
              id: '3.1.e',
              level: 'point',
              ordinal: 'e',
              title: { vi: 'An ninh, trật tự', en: 'Security and order' },
              force: 'duty',
              rule: {
                op: 'fact',
                key: 'noSecurityConcern',
                words: {
                  vi: 'được đánh giá không ảnh hưởng xấu đến an ninh trật tự',
                  en: 'assessed as no concern for security and order',
                },
              },
              children: [],
            },
            {
              id: '3.1.g',
              level: 'point',
              ordinal: 'g',
              title: { vi: 'Không thuộc trường hợp bị loại trừ', en: 'No exclusion' },
              force: 'duty',
              rule: { op: 'not', of: { op: 'provision', id: '4', as: 'case' } },
              children: [],
            },
          ],
        },
        {
          id: '3.2',
          level: 'clause',
          ordinal: '2',
          title: { vi: 'Người đang được tạm đình chỉ', en: 'Persons whose sentence is suspended' },
          force: 'duty',
          applies: {
            op: 'among',
            of: { op: 'fact', key: 'status' },
            values: ['suspended'],
            words: { vi: 'tình trạng là tạm đình chỉ', en: 'status is suspended' },
          },
          rule: {
            op: 'all',
            of: [
              { op: 'provision', id: '3.2.a', as: 'duty' },
              { op: 'provision', id: '3.2.b', as: 'duty' },
              { op: 'provision', id: '3.2.c', as: 'duty' },
              { op: 'provision', id: '3.2.d', as: 'duty' },
            ],
          },
          children: [
            {
              id: '3.2.a',
              level: 'point',
              ordinal: 'a',
              title: { vi: 'Xếp loại trước khi tạm đình chỉ', en: 'Ratings before the suspension' },
              force: 'duty',
              rule: {
                op: 'defined',
                id: 'ratedWellEnoughBeforeSuspension',
                words: {
                  vi: 'đủ xếp loại trước khi tạm đình chỉ',
                  en: 'rated well enough before suspension',
                },
              },
              children: [],
            },
            {
              id: '3.2.b',
              level: 'point',
              ordinal: 'b',
              title: { vi: 'Thời gian đã chấp hành', en: 'Time served' },
              force: 'duty',
              rule: { op: 'provision', id: '3.1.b', as: 'duty' },
              children: [],
            },
            {
              id: '3.2.c',
              level: 'point',
              ordinal: 'c',
              title: {
                vi: 'Các điều kiện khác như người đang chấp hành án',
                en: 'Other conditions as for serving persons',
              },
              force: 'duty',
              rule: {
                op: 'all',
                of: [
                  { op: 'provision', id: '3.1.c', as: 'duty' },
                  { op: 'provision', id: '3.1.d', as: 'duty' },
                  { op: 'provision', id: '3.1.đ', as: 'duty' },
                  { op: 'provision', id: '3.1.e', as: 'duty' },
                  { op: 'provision', id: '3.1.g', as: 'duty' },
                ],
              },
              children: [],
            },
            {
              id: '3.2.d',
              level: 'point',
              ordinal: 'd',
              title: { vi: 'Chấp hành pháp luật khi tạm đình chỉ', en: 'Law-abiding while suspended' },
              force: 'duty',
              rule: {
                op: 'fact',
                key: 'lawfulWhileSuspended',
                words: {
                  vi: 'chấp hành nghiêm pháp luật khi tạm đình chỉ',
                  en: 'law-abiding while suspended',
                },
              },
              children: [],
            },
          ],
        },
        {
          id: '3.3',
          level: 'clause',
          ordinal: '3',
          title: {
            vi: 'Các trường hợp được giảm thời gian phải chấp hành',
            en: 'Cases with a shorter time to be served',
          },
          force: 'duty',
          applies: {
            op: 'any',
            of: [
              { op: 'provision', id: '3.3.a', as: 'case' },
              { op: 'provision', id: '3.3.b', as: 'case' },
              { op: 'provision', id: '3.3.c', as: 'case' },
              { op: 'provision', id: '3.3.d', as: 'case' },
              { op: 'provision', id: '3.3.đ', as: 'case' },
              { op: 'provision', id: '3.3.e', as: 'case' },
              { op: 'provision', id: '3.3.g', as: 'case' },
              { op: 'provision', id: '3.3.h', as: 'case' },
            ],
          },
          rule: {
            op: 'all',
            of: [
              {
                op: 'compare',
                left: { op: 'defined', id: 'timeServed' },
                by: 'atLeast',
                right: { op: 'defined', id: 'shorterTimeToBeServed' },
                words: {
                  vi: 'thời gian đã chấp hành ít nhất là thời gian ưu tiên phải chấp hành',
                  en: 'time served is at least shorter time to be served',
                },
              },
              {
                op: 'defined',
                id: 'satisfiesAllConditionsNamedInClause3',
                words: {
                  vi: 'có đủ các điều kiện được dẫn tại khoản 3',
                  en: 'satisfies all conditions named in clause 3',
                },
              },
            ],
          },
          children: [
            {
              id: '3.3.a',
              level: 'point',
              ordinal: 'a',
              title: { vi: 'Lập công lớn', en: 'Great merit' },
              force: 'case',
              rule: {
                op: 'fact',
                key: 'greatMerit',
                words: { vi: 'đã lập công lớn', en: 'earned great merit' },
              },
              children: [],
            },
            {
              id: '3.3.b',
              level: 'point',
              ordinal: 'b',
              title: { vi: 'Người có công và thân nhân', en: 'Persons of merit and their kin' },
              force: 'case',
              rule: {
                op: 'fact',
                key: 'meritoriousPerson',
                words: { vi: 'có công với cách mạng', en: 'honoured for merit' },
              },
              children: [],
            },
            {
              id: '3.3.c',
              level: 'point',
              ordinal: 'c',
              title: { vi: 'Bệnh hiểm nghèo, ốm đau thường xuyên', en: 'Grave or chronic illness' },
              force: 'case',
              rule: {
                op: 'any',
                of: [
                  {
                    op: 'fact',
                    key: 'seriousIllness',
                    words: { vi: 'đang mắc bệnh hiểm nghèo', en: 'gravely ill' },
                  },
                  {
                    op: 'fact',
                    key: 'chronicIllness',
                    words: {
                      vi: 'ốm đau thường xuyên mà không tự phục vụ bản thân',
                      en: 'often ill and unable to care for self',
                    },
                  },
                ],
              },
              children: [],
            },
            {
              id: '3.3.d',
              level: 'point',
              ordinal: 'd',
              title: { vi: 'Dưới 18 tuổi khi phạm tội', en: 'Minors when offending' },
              force: 'case',
              rule: {
                op: 'all',
                of: [
                  {
                    op: 'defined',
                    id: 'aMinorAtTheTimeOfTheOffence',
                    words: { vi: 'chưa đủ 18 tuổi khi phạm tội', en: 'a minor at the time of the offence' },
                  },
                  {
                    op: 'not',
                    of: {
                      op: 'applies',
                      id: '3.4',
                      words: {
                        vi: 'thuộc đối tượng của khoản 4 Điều 3',
                        en: 'covered by clause 4 of Article 3',
                      },
                    },
                  },
                ],
              },
              children: [],
            },
            {
              id: '3.3.đ',
              level: 'point',
              ordinal: 'đ',
              title: { vi: 'Từ đủ 70 tuổi', en: 'Aged 70 or over' },
              force: 'case',
              rule: {
                op: 'compare',
                left: { op: 'defined', id: 'age' },
                by: 'atLeast',
                right: { op: 'number', value: 25200, measure: 'length' },
                words: { vi: 'tuổi từ 70 tuổi trở lên', en: 'age is at least 70 years old' },
              },
              children: [],
            },
            {
              id: '3.3.e',
              level: 'point',
              ordinal: 'e',
              title: { vi: 'Lao động duy nhất', en: 'Sole earner' },
              force: 'case',
              rule: {
                op: 'fact',
                key: 'soleBreadwinnerInHardship',
                words: {
                  vi: 'lao động duy nhất trong gia đình đặc biệt khó khăn',
                  en: 'sole earner of a family in hardship',
                },
              },
              children: [],
            },
            {
              id: '3.3.g',
              level: 'point',
              ordinal: 'g',
              title: { vi: 'Có thai, nuôi con nhỏ trong trại', en: 'Pregnant or with a small child' },
              force: 'case',
              rule: {
                op: 'all',
                of: [
                  {
                    op: 'among',
                    of: { op: 'fact', key: 'sex' },
                    values: ['female'],
                    words: { vi: 'giới tính là nữ', en: 'sex is female' },
                  },
                  {
                    op: 'any',
                    of: [
                      { op: 'fact', key: 'pregnant', words: { vi: 'đang mang thai', en: 'pregnant' } },
                      {
                        op: 'defined',
                        id: 'raisingASmallChild',
                        words: { vi: 'nuôi con nhỏ', en: 'raising a small child' },
                      },
                    ],
                  },
                ],
              },
              children: [],
            },
            {
              id: '3.3.h',
              level: 'point',
              ordinal: 'h',
              title: { vi: 'Khuyết tật, khó khăn trong nhận thức', en: 'Disability or cognitive difficulty' },
              force: 'case',
              rule: {
                op: 'any',
                of: [
                  {
                    op: 'compare',
                    left: {
                      op: 'rank',
                      of: { op: 'fact', key: 'disability' },
                      order: ['none', 'mild', 'severe', 'extremelySevere'],
                    },
                    by: 'atLeast',
                    right: {
                      op: 'rank',
                      of: { op: 'value', value: 'severe' },
                      order: ['none', 'mild', 'severe', 'extremelySevere'],
                    },
                    words: { vi: 'mức độ khuyết tật từ nặng trở lên', en: 'disability is at least severe' },
                  },
                  {
                    op: 'fact',
                    key: 'cognitiveDifficulty',
                    words: {
                      vi: 'có khó khăn trong nhận thức và làm chủ hành vi',
                      en: 'has difficulty in cognition and control',
                    },
                  },
                ],
              },
              children: [],
            },
          ],
        },
        {
          id: '3.4',
          level: 'clause',
          ordinal: '4',
          title: { vi: 'Người dưới 18 tuổi', en: 'Persons under 18' },
          force: 'duty',
          applies: {
            op: 'compare',
            left: { op: 'defined', id: 'age' },
            by: 'under',
            right: { op: 'number', value: 6480, measure: 'length' },
            words: { vi: 'tuổi dưới 18 tuổi', en: 'age is under 18 years old' },
          },
          rule: {
            op: 'all',
            of: [
              {
                op: 'among',
                of: { op: 'fact', key: 'sentence.kind' },
                values: ['fixedTerm'],
                words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
              },
              {
                op: 'compare',
                left: { op: 'defined', id: 'timeServed' },
                by: 'atLeast',
                right: { op: 'defined', id: 'timeAMinorMustServe' },
                words: {
                  vi: 'thời gian đã chấp hành ít nhất là thời gian người dưới 18 tuổi phải chấp hành',
                  en: 'time served is at least time a minor must serve',
                },
              },
              {
                op: 'any',
                of: [
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'among',
                        of: { op: 'fact', key: 'status' },
                        values: ['serving'],
                        words: { vi: 'tình trạng là đang chấp hành án', en: 'status is serving' },
                      },
                      {
                        op: 'all',
                        of: [
                          { op: 'provision', id: '3.1.a', as: 'duty' },
                          { op: 'provision', id: '3.1.g', as: 'duty' },
                        ],
                      },
                    ],
                  },
                  {
                    op: 'all',
                    of: [
                      {
                        op: 'among',
                        of: { op: 'fact', key: 'status' },
                        values: ['suspended'],
                        words: { vi: 'tình trạng là tạm đình chỉ', en: 'status is suspended' },
                      },
                      {
                        op: 'all',
                        of: [
                          { op: 'provision', id: '3.1.g', as: 'duty' },
                          { op: 'provision', id: '3.2.a', as: 'duty' },
                          { op: 'provision', id: '3.2.d', as: 'duty' },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          children: [],
        },
      ],
    },
    {
      id: '4',
      level: 'article',
      ordinal: '4',
      title: { vi: 'Các trường hợp không được đề nghị đặc xá', en: 'Cases not to be proposed' },
      force: 'exclusion',
      rule: {
        op: 'any',
        of: [
          { op: 'provision', id: '4.1', as: 'case' },
          { op: 'provision', id: '4.2', as: 'case' },
          { op: 'provision', id: '4.3', as: 'case' },
          { op: 'provision', id: '4.4', as: 'case' },
          { op: 'provision', id: '4.5', as: 'case' },
          { op: 'provision', id: '4.6', as: 'case' },
          { op: 'provision', id: '4.7', as: 'case' },
          { op: 'provision', id: '4.8', as: 'case' },
          { op: 'provision', id: '4.9', as: 'case' },
          { op: 'provision', id: '4.10', as: 'case' },
          { op: 'provision', id: '4.11', as: 'case' },
          { op: 'provision', id: '4.12', as: 'case' },
          { op: 'provision', id: '4.13', as: 'case' },
          { op: 'provision', id: '4.14', as: 'case' },
          { op: 'provision', id: '4.15', as: 'case' },
        ],
      },
      children: [
        {
          id: '4.1',
          level: 'clause',
          ordinal: '1',
          title: {
            vi: 'Phản bội Tổ quốc, khủng bố, tội phạm chiến tranh',
            en: 'Treason, terrorism, war crimes',
          },
          force: 'case',
          rule: {
            op: 'some',
            list: 'convictions',
            where: {
              op: 'offence',
              list: 'convictions',
              in: ['treasonAndTerrorismOffences'],
              words: {
                vi: 'bị kết án về tội thuộc nhóm tội phản bội và khủng bố',
                en: 'convicted of an offence listed in treason and terrorism offences',
              },
            },
            words: {
              vi: 'bị kết án về tội thuộc nhóm tội phản bội và khủng bố',
              en: 'convicted of an offence listed in treason and terrorism offences',
            },
          },
          children: [],
        },
        {
          id: '4.2',
          level: 'clause',
          ordinal: '2',
          title: { vi: 'Đang bị kháng nghị theo hướng tăng nặng', en: 'Protest seeking a heavier liability' },
          force: 'case',
          rule: {
            op: 'fact',
            key: 'harsherAppeal',
            words: { vi: 'bị kháng nghị theo hướng tăng nặng', en: 'protested towards a heavier liability' },
          },
          children: [],
        },
        {
          id: '4.3',
          level: 'clause',
          ordinal: '3',
          title: { vi: 'Đang bị truy cứu về tội khác', en: 'Under another prosecution' },
          force: 'case',
          rule: {
            op: 'fact',
            key: 'underProsecution',
            words: { vi: 'đang bị truy cứu về tội khác', en: 'being prosecuted for another offence' },
          },
          children: [],
        },
        {
          id: '4.4',
          level: 'clause',
          ordinal: '4',
          title: { vi: 'Đã được đặc xá', en: 'Granted amnesty before' },
          force: 'case',
          rule: {
            op: 'fact',
            key: 'amnestiedBefore',
            words: { vi: 'trước đó đã được đặc xá', en: 'granted amnesty before' },
          },
          children: [],
        },
        {
          id: '4.5',
          level: 'clause',
          ordinal: '5',
          title: { vi: 'Có tiền án', en: 'Prior convictions' },
          force: 'case',
          rule: {
            op: 'any',
            of: [
              {
                op: 'compare',
                left: { op: 'fact', key: 'priorConvictions' },
                by: 'atLeast',
                right: { op: 'number', value: 2, measure: 'count:prior' },
                words: {
                  vi: 'số tiền án từ 2 tiền án trở lên',
                  en: 'number of prior convictions is at least 2 priors',
                },
              },
              {
                op: 'all',
                of: [
                  {
                    op: 'compare',
                    left: { op: 'fact', key: 'priorConvictions' },
                    by: 'equal',
                    right: { op: 'number', value: 1, measure: 'count:prior' },
                    words: {
                      vi: 'số tiền án bằng 1 tiền án',
                      en: 'number of prior convictions is equal to 1 prior',
                    },
                  },
                  {
                    op: 'some',
                    list: 'convictions',
                    where: {
                      op: 'fact',
                      list: 'convictions',
                      key: 'intentional',
                      words: { vi: 'do cố ý', en: 'intentional' },
                    },
                    words: {
                      vi: 'bị kết án về tội mà do cố ý',
                      en: 'convicted of an offence where intentional',
                    },
                  },
                ],
              },
            ],
          },
          children: [],
        },
        {
          id: '4.6',
          level: 'clause',
          ordinal: '6',
          title: { vi: 'Thời hạn còn lại quá dài', en: 'Too much time remaining' },
          force: 'case',
          rule: {
            op: 'compare',
            left: { op: 'defined', id: 'timeRemaining' },
            by: 'over',
            right: { op: 'defined', id: 'maximumTimeRemaining' },
            words: {
              vi: 'thời hạn còn lại trên thời hạn còn lại tối đa',
              en: 'time remaining is over maximum time remaining',
            },
          },
          children: [],
        },
        {
          id: '4.7',
          level: 'clause',
          ordinal: '7',
          title: {
            vi: 'Tội rất nghiêm trọng xâm phạm an ninh quốc gia',
            en: 'Very serious offences against national security',
          },
          force: 'case',
          rule: {
            op: 'some',
            list: 'convictions',
            where: {
              op: 'all',
              of: [
                {
                  op: 'offence',
                  list: 'convictions',
                  in: ['nationalSecurityOffences'],
                  words: {
                    vi: 'tội thuộc các tội xâm phạm an ninh quốc gia',
                    en: 'offence is listed in national security offences',
                  },
                },
                {
                  op: 'compare',
                  left: {
                    op: 'rank',
                    of: { op: 'fact', list: 'convictions', key: 'severity' },
                    order: ['lessSerious', 'serious', 'verySerious', 'extremelySerious'],
                  },
                  by: 'atLeast',
                  right: {
                    op: 'rank',
                    of: { op: 'value', value: 'verySerious' },
                    order: ['lessSerious', 'serious', 'verySerious', 'extremelySerious'],
                  },
                  words: {
                    vi: 'mức độ nghiêm trọng của tội từ rất nghiêm trọng trở lên',
                    en: 'severity of the offence is at least very serious',
                  },
                },
                {
                  op: 'not',
                  of: {
                    op: 'offence',
                    list: 'convictions',
                    in: ['treasonAndTerrorismOffences'],
                    words: {
                      vi: 'tội thuộc nhóm tội phản bội và khủng bố',
                      en: 'offence is listed in treason and terrorism offences',
                    },
                  },
                },
              ],
            },
            words: {
              vi: 'bị kết án về tội mà đủ các điều kiện sau',
              en: 'convicted of an offence where all of the following hold',
            },
          },
          children: [],
        },
        {
          id: '4.8',
          level: 'clause',
          ordinal: '8',
          title: { vi: 'Một số trường hợp phạm tội', en: 'Certain offences' },
          force: 'case',
          rule: {
            op: 'any',
            of: [
              { op: 'provision', id: '4.8#1', as: 'case' },
              { op: 'provision', id: '4.8#2', as: 'case' },
              { op: 'provision', id: '4.8#3', as: 'case' },
              { op: 'provision', id: '4.8#4', as: 'case' },
              { op: 'provision', id: '4.8#5', as: 'case' },
              { op: 'provision', id: '4.8#6', as: 'case' },
              { op: 'provision', id: '4.8#7', as: 'case' },
              { op: 'provision', id: '4.8#8', as: 'case' },
              { op: 'provision', id: '4.8#9', as: 'case' },
              { op: 'provision', id: '4.8#10', as: 'case' },
              { op: 'provision', id: '4.8#11', as: 'case' },
              { op: 'provision', id: '4.8#12', as: 'case' },
              { op: 'provision', id: '4.8#13', as: 'case' },
            ],
          },
          children: [
            {
              id: '4.8#1',
              level: 'limb',
              ordinal: '1',
              title: { vi: 'Giết người', en: 'Murder' },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'all',
                  of: [
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['murder'],
                      words: { vi: 'tội là giết người', en: 'offence is murder' },
                    },
                    {
                      op: 'any',
                      of: [
                        {
                          op: 'defined',
                          id: 'involvedTheKillingOfSeveralPersons',
                          words: { vi: 'giết nhiều người', en: 'involved the killing of several persons' },
                        },
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'organised',
                          words: { vi: 'có tổ chức', en: 'organised' },
                        },
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'hooligan',
                          words: { vi: 'có tính chất côn đồ', en: 'hooligan in nature' },
                        },
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'brutal',
                          words: { vi: 'thực hiện tội phạm một cách man rợ', en: 'committed brutally' },
                        },
                      ],
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà đủ các điều kiện sau',
                  en: 'convicted of an offence where all of the following hold',
                },
              },
              children: [],
            },
            {
              id: '4.8#2',
              level: 'limb',
              ordinal: '2',
              title: { vi: 'Cố ý gây thương tích', en: 'Deliberate injury' },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'all',
                  of: [
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['deliberateInjury'],
                      words: { vi: 'tội là cố ý gây thương tích', en: 'offence is deliberate injury' },
                    },
                    {
                      op: 'any',
                      of: [
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'organised',
                          words: { vi: 'có tổ chức', en: 'organised' },
                        },
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'hooligan',
                          words: { vi: 'có tính chất côn đồ', en: 'hooligan in nature' },
                        },
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'acidOrChemicals',
                          words: {
                            vi: 'dùng a-xít hay hóa chất nguy hiểm',
                            en: 'used acid or dangerous chemicals',
                          },
                        },
                      ],
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà đủ các điều kiện sau',
                  en: 'convicted of an offence where all of the following hold',
                },
              },
              children: [],
            },
            {
              id: '4.8#3',
              level: 'limb',
              ordinal: '3',
              title: { vi: 'Hiếp dâm có tính chất loạn luân', en: 'Incestuous rape' },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'all',
                  of: [
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['rape'],
                      words: { vi: 'tội là hiếp dâm', en: 'offence is rape' },
                    },
                    {
                      op: 'fact',
                      list: 'convictions',
                      key: 'incestuous',
                      words: { vi: 'có tính chất loạn luân', en: 'incestuous' },
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà tội là hiếp dâm và có tính chất loạn luân',
                  en: 'convicted of an offence where offence is rape and incestuous',
                },
              },
              children: [],
            },
            {
              id: '4.8#4',
              level: 'limb',
              ordinal: '4',
              title: { vi: 'Hiếp dâm trẻ em, người dưới 16 tuổi', en: 'Rape of a child' },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'offence',
                  list: 'convictions',
                  in: ['childRapeOffences'],
                  words: {
                    vi: 'bị kết án về tội thuộc nhóm tội hiếp dâm trẻ em',
                    en: 'convicted of an offence listed in child rape offences',
                  },
                },
                words: {
                  vi: 'bị kết án về tội thuộc nhóm tội hiếp dâm trẻ em',
                  en: 'convicted of an offence listed in child rape offences',
                },
              },
              children: [],
            },
            {
              id: '4.8#5',
              level: 'limb',
              ordinal: '5',
              title: { vi: 'Cưỡng dâm có tính chất loạn luân', en: 'Incestuous sexual coercion' },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'all',
                  of: [
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['sexualCoercion'],
                      words: { vi: 'tội là cưỡng dâm', en: 'offence is sexual coercion' },
                    },
                    {
                      op: 'fact',
                      list: 'convictions',
                      key: 'incestuous',
                      words: { vi: 'có tính chất loạn luân', en: 'incestuous' },
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà tội là cưỡng dâm và có tính chất loạn luân',
                  en: 'convicted of an offence where offence is sexual coercion and incestuous',
                },
              },
              children: [],
            },
            {
              id: '4.8#6',
              level: 'limb',
              ordinal: '6',
              title: {
                vi: 'Cưỡng dâm trẻ em, người từ đủ 13 đến dưới 16 tuổi',
                en: 'Sexual coercion of a child',
              },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'offence',
                  list: 'convictions',
                  in: ['childSexualCoercionOffences'],
                  words: {
                    vi: 'bị kết án về tội thuộc nhóm tội cưỡng dâm trẻ em',
                    en: 'convicted of an offence listed in child sexual coercion offences',
                  },
                },
                words: {
                  vi: 'bị kết án về tội thuộc nhóm tội cưỡng dâm trẻ em',
                  en: 'convicted of an offence listed in child sexual coercion offences',
                },
              },
              children: [],
            },
            {
              id: '4.8#7',
              level: 'limb',
              ordinal: '7',
              title: { vi: 'Mua bán nhiều người', en: 'Trafficking in several persons' },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'all',
                  of: [
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['humanTrafficking'],
                      words: { vi: 'tội là mua bán người', en: 'offence is human trafficking' },
                    },
                    {
                      op: 'compare',
                      left: { op: 'fact', list: 'convictions', key: 'victims' },
                      by: 'atLeast',
                      right: { op: 'number', value: 2, measure: 'count:person' },
                      words: {
                        vi: 'số nạn nhân từ 2 người trở lên',
                        en: 'number of victims is at least 2 persons',
                      },
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà tội là mua bán người và số nạn nhân từ 2 người trở lên',
                  en: 'convicted of an offence where offence is human trafficking and number of victims is at least 2 persons',
                },
              },
              children: [],
            },
            {
              id: '4.8#8',
              level: 'limb',
              ordinal: '8',
              title: {
                vi: 'Mua bán, đánh tráo, chiếm đoạt trẻ em',
                en: 'Trafficking, swapping or taking of children',
              },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'offence',
                  list: 'convictions',
                  in: ['childTraffickingOffences'],
                  words: {
                    vi: 'bị kết án về tội thuộc nhóm tội mua bán trẻ em',
                    en: 'convicted of an offence listed in child trafficking offences',
                  },
                },
                words: {
                  vi: 'bị kết án về tội thuộc nhóm tội mua bán trẻ em',
                  en: 'convicted of an offence listed in child trafficking offences',
                },
              },
              children: [],
            },
            {
              id: '4.8#9',
              level: 'limb',
              ordinal: '9',
              title: { vi: 'Cướp tài sản có sử dụng vũ khí', en: 'Armed robbery' },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'all',
                  of: [
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['robbery'],
                      words: { vi: 'tội là cướp tài sản', en: 'offence is robbery' },
                    },
                    {
                      op: 'fact',
                      list: 'convictions',
                      key: 'weapon',
                      words: { vi: 'có sử dụng vũ khí', en: 'a weapon was used' },
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà tội là cướp tài sản và có sử dụng vũ khí',
                  en: 'convicted of an offence where offence is robbery and a weapon was used',
                },
              },
              children: [],
            },
            {
              id: '4.8#10',
              level: 'limb',
              ordinal: '10',
              title: {
                vi: 'Chiếm đoạt tài sản gây hậu quả nghiêm trọng (BLHS 1999)',
                en: 'Property offences with serious consequences (1999 Code)',
              },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'all',
                  of: [
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['propertyOffences'],
                      words: {
                        vi: 'tội thuộc nhóm tội chiếm đoạt tài sản',
                        en: 'offence is listed in property offences',
                      },
                    },
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['1999'],
                      words: { vi: 'tội thuộc BLHS 1999', en: 'offence is listed in Penal Code 1999' },
                    },
                    {
                      op: 'compare',
                      left: {
                        op: 'rank',
                        of: { op: 'fact', list: 'convictions', key: 'consequences' },
                        order: ['none', 'serious', 'verySerious', 'extremelySerious'],
                      },
                      by: 'atLeast',
                      right: {
                        op: 'rank',
                        of: { op: 'value', value: 'serious' },
                        order: ['none', 'serious', 'verySerious', 'extremelySerious'],
                      },
                      words: {
                        vi: 'hậu quả từ nghiêm trọng trở lên',
                        en: 'consequences is at least serious',
                      },
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà đủ các điều kiện sau',
                  en: 'convicted of an offence where all of the following hold',
                },
              },
              children: [],
            },
            {
              id: '4.8#11',
              level: 'limb',
              ordinal: '11',
              title: {
                vi: 'Chiếm đoạt tài sản có tổ chức, ảnh hưởng xấu',
                en: 'Property offences, organised or harming order',
              },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'all',
                  of: [
                    {
                      op: 'defined',
                      id: 'propertyOffenceConsideredHere',
                      words: {
                        vi: 'chiếm đoạt tài sản thuộc diện xét',
                        en: 'property offence considered here',
                      },
                    },
                    {
                      op: 'any',
                      of: [
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'organised',
                          words: { vi: 'có tổ chức', en: 'organised' },
                        },
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'badEffectOnOrder',
                          words: { vi: 'gây ảnh hưởng xấu đến an ninh trật tự', en: 'harmed public order' },
                        },
                      ],
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà đủ các điều kiện sau',
                  en: 'convicted of an offence where all of the following hold',
                },
              },
              children: [],
            },
            {
              id: '4.8#12',
              level: 'limb',
              ordinal: '12',
              title: {
                vi: 'Chống người thi hành công vụ gây hậu quả nghiêm trọng (BLHS 1999)',
                en: 'Resisting officials with serious consequences (1999 Code)',
              },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'all',
                  of: [
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['resistingOfficial'],
                      words: {
                        vi: 'tội là chống người thi hành công vụ',
                        en: 'offence is resisting an official',
                      },
                    },
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['1999'],
                      words: { vi: 'tội thuộc BLHS 1999', en: 'offence is listed in Penal Code 1999' },
                    },
                    {
                      op: 'compare',
                      left: {
                        op: 'rank',
                        of: { op: 'fact', list: 'convictions', key: 'consequences' },
                        order: ['none', 'serious', 'verySerious', 'extremelySerious'],
                      },
                      by: 'atLeast',
                      right: {
                        op: 'rank',
                        of: { op: 'value', value: 'serious' },
                        order: ['none', 'serious', 'verySerious', 'extremelySerious'],
                      },
                      words: {
                        vi: 'hậu quả từ nghiêm trọng trở lên',
                        en: 'consequences is at least serious',
                      },
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà đủ các điều kiện sau',
                  en: 'convicted of an offence where all of the following hold',
                },
              },
              children: [],
            },
            {
              id: '4.8#13',
              level: 'limb',
              ordinal: '13',
              title: {
                vi: 'Chống người thi hành công vụ có tổ chức, lôi kéo',
                en: 'Resisting officials, organised or inciting',
              },
              force: 'case',
              rule: {
                op: 'some',
                list: 'convictions',
                where: {
                  op: 'all',
                  of: [
                    {
                      op: 'offence',
                      list: 'convictions',
                      in: ['resistingOfficial'],
                      words: {
                        vi: 'tội là chống người thi hành công vụ',
                        en: 'offence is resisting an official',
                      },
                    },
                    {
                      op: 'any',
                      of: [
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'organised',
                          words: { vi: 'có tổ chức', en: 'organised' },
                        },
                        {
                          op: 'fact',
                          list: 'convictions',
                          key: 'incitedOthers',
                          words: { vi: 'lôi kéo người khác phạm tội', en: 'incited others to offend' },
                        },
                      ],
                    },
                  ],
                },
                words: {
                  vi: 'bị kết án về tội mà đủ các điều kiện sau',
                  en: 'convicted of an offence where all of the following hold',
                },
              },
              children: [],
            },
          ],
        },
        {
          id: '4.9',
          level: 'clause',
          ordinal: '9',
          title: { vi: 'Cướp, bắt cóc nhằm chiếm đoạt tài sản', en: 'Robbery and kidnapping for property' },
          force: 'case',
          rule: {
            op: 'some',
            list: 'convictions',
            where: {
              op: 'all',
              of: [
                {
                  op: 'offence',
                  list: 'convictions',
                  in: ['robbery', 'kidnapping'],
                  words: {
                    vi: 'tội là cướp tài sản hoặc bắt cóc nhằm chiếm đoạt tài sản',
                    en: 'offence is robbery or kidnapping for property',
                  },
                },
                {
                  op: 'compare',
                  left: { op: 'defined', id: 'timeRemaining' },
                  by: 'over',
                  right: { op: 'defined', id: 'maximumTimeRemainingForRobbery' },
                  words: {
                    vi: 'thời hạn còn lại trên thời hạn còn lại tối đa với tội cướp',
                    en: 'time remaining is over maximum time remaining for robbery',
                  },
                },
              ],
            },
            words: {
              vi: 'bị kết án về tội mà đủ các điều kiện sau',
              en: 'convicted of an offence where all of the following hold',
            },
          },
          children: [],
        },
        {
          id: '4.10',
          level: 'clause',
          ordinal: '10',
          title: { vi: 'Tội về ma túy', en: 'Drug offences' },
          force: 'case',
          rule: {
            op: 'some',
            list: 'convictions',
            where: {
              op: 'all',
              of: [
                {
                  op: 'defined',
                  id: 'offenceCountedAsADrugOffence',
                  words: { vi: 'tội về ma túy', en: 'offence counted as a drug offence' },
                },
                {
                  op: 'compare',
                  left: { op: 'defined', id: 'timeRemaining' },
                  by: 'over',
                  right: { op: 'defined', id: 'maximumTimeRemainingForDrugOffences' },
                  words: {
                    vi: 'thời hạn còn lại trên thời hạn còn lại tối đa với tội ma túy',
                    en: 'time remaining is over maximum time remaining for drug offences',
                  },
                },
              ],
            },
            words: {
              vi: 'bị kết án về tội mà đủ các điều kiện sau',
              en: 'convicted of an offence where all of the following hold',
            },
          },
          children: [],
        },
        {
          id: '4.11',
          level: 'clause',
          ordinal: '11',
          title: {
            vi: 'Cố ý xâm phạm tính mạng, sức khỏe, nhân phẩm, danh dự',
            en: 'Intentional offences against the person',
          },
          force: 'case',
          rule: {
            op: 'some',
            list: 'convictions',
            where: {
              op: 'all',
              of: [
                {
                  op: 'offence',
                  list: 'convictions',
                  in: ['offencesAgainstThePerson'],
                  words: {
                    vi: 'tội thuộc các tội xâm phạm con người',
                    en: 'offence is listed in offences against the person',
                  },
                },
                {
                  op: 'fact',
                  list: 'convictions',
                  key: 'intentional',
                  words: { vi: 'do cố ý', en: 'intentional' },
                },
                {
                  op: 'any',
                  of: [
                    {
                      op: 'all',
                      of: [
                        {
                          op: 'among',
                          of: { op: 'fact', key: 'sentence.kind' },
                          values: ['fixedTerm'],
                          words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                        },
                        {
                          op: 'all',
                          of: [
                            {
                              op: 'compare',
                              left: { op: 'defined', id: 'termConsideredInArticle4' },
                              by: 'atLeast',
                              right: { op: 'number', value: 3600, measure: 'length' },
                              words: {
                                vi: 'mức án xét tại Điều 4 từ 10 năm đến 15 năm',
                                en: 'term considered in Article 4 is from 10 years to 15 years',
                              },
                            },
                            {
                              op: 'compare',
                              left: { op: 'defined', id: 'termConsideredInArticle4' },
                              by: 'atMost',
                              right: { op: 'number', value: 5400, measure: 'length' },
                              words: {
                                vi: 'mức án xét tại Điều 4 từ 10 năm đến 15 năm',
                                en: 'term considered in Article 4 is from 10 years to 15 years',
                              },
                            },
                          ],
                        },
                        {
                          op: 'compare',
                          left: { op: 'defined', id: 'timeRemaining' },
                          by: 'over',
                          right: { op: 'number', value: 720, measure: 'length' },
                          words: { vi: 'thời hạn còn lại trên 2 năm', en: 'time remaining is over 2 years' },
                        },
                      ],
                    },
                    {
                      op: 'all',
                      of: [
                        {
                          op: 'among',
                          of: { op: 'fact', key: 'sentence.kind' },
                          values: ['fixedTerm'],
                          words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                        },
                        {
                          op: 'compare',
                          left: { op: 'defined', id: 'termConsideredInArticle4' },
                          by: 'over',
                          right: { op: 'number', value: 5400, measure: 'length' },
                          words: {
                            vi: 'mức án xét tại Điều 4 trên 15 năm',
                            en: 'term considered in Article 4 is over 15 years',
                          },
                        },
                        {
                          op: 'compare',
                          left: { op: 'defined', id: 'timeRemaining' },
                          by: 'over',
                          right: { op: 'number', value: 1080, measure: 'length' },
                          words: { vi: 'thời hạn còn lại trên 3 năm', en: 'time remaining is over 3 years' },
                        },
                      ],
                    },
                    {
                      op: 'all',
                      of: [
                        {
                          op: 'among',
                          of: { op: 'fact', key: 'sentence.kind' },
                          values: ['commutedLife'],
                          words: {
                            vi: 'loại án là chung thân đã giảm',
                            en: 'kind of sentence is commuted life',
                          },
                        },
                        {
                          op: 'compare',
                          left: { op: 'defined', id: 'timeRemaining' },
                          by: 'over',
                          right: { op: 'number', value: 1080, measure: 'length' },
                          words: { vi: 'thời hạn còn lại trên 3 năm', en: 'time remaining is over 3 years' },
                        },
                      ],
                    },
                  ],
                },
              ],
            },
            words: {
              vi: 'bị kết án về tội mà đủ các điều kiện sau',
              en: 'convicted of an offence where all of the following hold',
            },
          },
          children: [],
        },
        {
          id: '4.12',
          level: 'clause',
          ordinal: '12',
          title: {
            vi: 'Chủ mưu, xảo quyệt, chuyên nghiệp',
            en: 'Masterminds, cunning means, professional offending',
          },
          force: 'case',
          rule: {
            op: 'some',
            list: 'convictions',
            where: {
              op: 'any',
              of: [
                {
                  op: 'all',
                  of: [
                    {
                      op: 'fact',
                      list: 'convictions',
                      key: 'organised',
                      words: { vi: 'có tổ chức', en: 'organised' },
                    },
                    {
                      op: 'among',
                      of: { op: 'fact', list: 'convictions', key: 'role' },
                      values: ['mastermind', 'ringleader', 'commander'],
                      words: {
                        vi: 'vai trò là chủ mưu, cầm đầu hoặc chỉ huy',
                        en: 'role is mastermind, ringleader or commander',
                      },
                    },
                  ],
                },
                {
                  op: 'all',
                  of: [
                    {
                      op: 'fact',
                      list: 'convictions',
                      key: 'organised',
                      words: { vi: 'có tổ chức', en: 'organised' },
                    },
                    {
                      op: 'fact',
                      list: 'convictions',
                      key: 'cunningOrObstinate',
                      words: {
                        vi: 'xảo quyệt hay ngoan cố chống đối',
                        en: 'cunning or obstinately resistant',
                      },
                    },
                  ],
                },
                {
                  op: 'fact',
                  list: 'convictions',
                  key: 'professional',
                  words: { vi: 'có tính chất chuyên nghiệp', en: 'professional in nature' },
                },
              ],
            },
            words: {
              vi: 'bị kết án về tội mà thuộc một trong các trường hợp sau',
              en: 'convicted of an offence where any of the following holds',
            },
          },
          children: [],
        },
        {
          id: '4.13',
          level: 'clause',
          ordinal: '13',
          title: { vi: 'Đã từng sử dụng ma túy', en: 'Past illegal drug use' },
          force: 'case',
          rule: {
            op: 'fact',
            key: 'drugUseEvidence',
            words: {
              vi: 'có căn cứ khẳng định đã từng sử dụng trái phép chất ma túy',
              en: 'grounds to affirm past drug use',
            },
          },
          children: [],
        },
        {
          id: '4.14',
          level: 'clause',
          ordinal: '14',
          title: { vi: 'Nhiều tội', en: 'Several offences' },
          force: 'case',
          rule: {
            op: 'any',
            of: [
              {
                op: 'defined',
                id: 'committedSeveralOffences',
                words: { vi: 'phạm nhiều tội', en: 'committed several offences' },
              },
              {
                op: 'count',
                list: 'convictions',
                least: 2,
                different: 'judgment',
                same: '@offence',
                where: {
                  op: 'fact',
                  list: 'convictions',
                  key: 'intentional',
                  words: { vi: 'do cố ý', en: 'intentional' },
                },
                words: {
                  vi: 'có từ 2 bản án khác nhau trở lên về cùng một tội mà do cố ý',
                  en: 'has at least 2 different judgments for the same offence where intentional',
                },
              },
            ],
          },
          children: [],
        },
        {
          id: '4.15',
          level: 'clause',
          ordinal: '15',
          title: {
            vi: 'Ba lần bị kết án về cùng một tội do cố ý',
            en: 'Three convictions for one intentional offence',
          },
          force: 'case',
          rule: {
            op: 'compare',
            left: { op: 'fact', key: 'convictionsSameOffence' },
            by: 'atLeast',
            right: { op: 'number', value: 3, measure: 'count:time' },
            words: {
              vi: 'số lần bị kết án về cùng một tội do cố ý từ 3 lần trở lên',
              en: 'number of convictions for one intentional offence is at least 3 times',
            },
          },
          children: [],
        },
      ],
    },
    {
      id: '5',
      level: 'article',
      ordinal: '5',
      title: { vi: 'Đặc xá trong trường hợp đặc biệt', en: 'Special amnesty in special cases' },
      force: 'waived',
      waived: {
        because: 'noCondition',
        reason: {
          vi: 'trình tự riêng, ngoài các điều kiện tại Điều 3 và Điều 4, theo Điều 22 và Điều 23 Luật Đặc xá; không tính tự động',
          en: 'a separate procedure outside the conditions of Articles 3 and 4, under Articles 22 and 23 of the Law on Special Amnesty; not computed',
        },
      },
      children: [],
    },
    {
      id: '6',
      level: 'article',
      ordinal: '6',
      title: { vi: 'Tổ chức thực hiện', en: 'Implementation' },
      force: 'waived',
      waived: {
        because: 'noCondition',
        reason: {
          vi: 'giao việc tuyên truyền và tổ chức thực hiện cho các cơ quan',
          en: 'assigns public information and implementation to the agencies',
        },
      },
      children: [],
    },
    {
      id: '7',
      level: 'article',
      ordinal: '7',
      title: { vi: 'Hiệu lực và trách nhiệm thi hành', en: 'Effect and responsibility' },
      force: 'waived',
      waived: {
        because: 'noCondition',
        reason: {
          vi: 'quy định hiệu lực và người chịu trách nhiệm thi hành',
          en: 'states when the Decision takes effect and who is responsible for implementing it',
        },
      },
      children: [],
    },
  ],
  assertions: [
    {
      id: 'nobodyUnderArticle41IsProposed',
      names: {
        vi: 'thuộc khoản 1 Điều 4 thì không được đề nghị',
        en: 'nobody under Article 4.1 is proposed',
      },
      holds: {
        op: 'any',
        of: [
          { op: 'not', of: { op: 'provision', id: '4.1', as: 'case' } },
          { op: 'not', of: { op: 'provision', id: '3', as: 'duty' } },
        ],
      },
    },
    {
      id: 'nobodyOutsideArticle2IsProposed',
      names: {
        vi: 'ngoài đối tượng tại Điều 2 thì không được đề nghị',
        en: 'nobody outside Article 2 is proposed',
      },
      holds: {
        op: 'any',
        of: [
          { op: 'not', of: { op: 'not', of: { op: 'provision', id: '2', as: 'duty' } } },
          { op: 'not', of: { op: 'provision', id: '3', as: 'duty' } },
        ],
      },
    },
    {
      id: 'nobodyUnderAnotherProsecutionIsProposed',
      names: {
        vi: 'đang bị truy cứu về tội khác thì không được đề nghị',
        en: 'nobody under another prosecution is proposed',
      },
      holds: {
        op: 'any',
        of: [
          {
            op: 'not',
            of: {
              op: 'fact',
              key: 'underProsecution',
              words: { vi: 'đang bị truy cứu về tội khác', en: 'being prosecuted for another offence' },
            },
          },
          { op: 'not', of: { op: 'provision', id: '3', as: 'duty' } },
        ],
      },
    },
    {
      id: 'clause1RequiresAtLeastOneThird',
      names: {
        vi: 'được đề nghị theo khoản 1 thì đã chấp hành ít nhất một phần ba',
        en: 'clause 1 requires at least one third',
      },
      holds: {
        op: 'any',
        of: [
          {
            op: 'not',
            of: {
              op: 'all',
              of: [
                {
                  op: 'among',
                  of: { op: 'fact', key: 'status' },
                  values: ['serving'],
                  words: { vi: 'tình trạng là đang chấp hành án', en: 'status is serving' },
                },
                {
                  op: 'among',
                  of: { op: 'fact', key: 'sentence.kind' },
                  values: ['fixedTerm'],
                  words: { vi: 'loại án là tù có thời hạn', en: 'kind of sentence is fixed term' },
                },
                { op: 'provision', id: '3.1', as: 'duty' },
              ],
            },
          },
          {
            op: 'compare',
            left: { op: 'defined', id: 'timeServed' },
            by: 'atLeast',
            right: { op: 'fraction', numerator: 1, denominator: 3, of: { op: 'fact', key: 'sentence.term' } },
            words: {
              vi: 'thời gian đã chấp hành ít nhất là 1/3 mức án',
              en: 'time served is at least 1/3 of term',
            },
          },
        ],
      },
    },
    {
      id: 'nobodyWithOver10YearsRemainingIsProposed',
      names: {
        vi: 'được đề nghị thì thời hạn còn lại không quá 10 năm',
        en: 'nobody with over 10 years remaining is proposed',
      },
      holds: {
        op: 'any',
        of: [
          { op: 'not', of: { op: 'provision', id: '3', as: 'duty' } },
          {
            op: 'compare',
            left: { op: 'defined', id: 'timeRemaining' },
            by: 'atMost',
            right: { op: 'number', value: 3600, measure: 'length' },
            words: { vi: 'thời hạn còn lại từ 10 năm trở xuống', en: 'time remaining is at most 10 years' },
          },
        ],
      },
    },
    {
      id: 'moreTimeServedNeverHurts',
      names: { vi: 'chấp hành lâu hơn không bao giờ bất lợi', en: 'more time served never hurts' },
      holds: {
        op: 'any',
        of: [
          { op: 'not', of: { op: 'provision', id: '3', as: 'duty' } },
          { op: 'provision', id: '3', as: 'duty' },
        ],
      },
      even: {
        given: { op: 'provision', id: '3', as: 'duty' },
        then: { op: 'provision', id: '3', as: 'duty' },
        fact: { key: 'sentence.detainedFrom' },
        to: 'less',
      },
    },
    {
      id: 'aShorterTimeRemainingNeverHurts',
      names: {
        vi: 'thời hạn còn lại ngắn hơn không bao giờ bất lợi',
        en: 'a shorter time remaining never hurts',
      },
      holds: {
        op: 'any',
        of: [
          { op: 'not', of: { op: 'provision', id: '3', as: 'duty' } },
          { op: 'provision', id: '3', as: 'duty' },
        ],
      },
      even: {
        given: { op: 'provision', id: '3', as: 'duty' },
        then: { op: 'provision', id: '3', as: 'duty' },
        fact: { list: 'sentence.reductions', key: 'length' },
        to: 'more',
      },
    },
    {
      id: 'fewerPriorConvictionsNeverHurt',
      names: { vi: 'ít tiền án hơn không bao giờ bất lợi', en: 'fewer prior convictions never hurt' },
      holds: {
        op: 'any',
        of: [
          { op: 'not', of: { op: 'provision', id: '3', as: 'duty' } },
          { op: 'provision', id: '3', as: 'duty' },
        ],
      },
      even: {
        given: { op: 'provision', id: '3', as: 'duty' },
        then: { op: 'provision', id: '3', as: 'duty' },
        fact: { key: 'priorConvictions' },
        to: 'less',
      },
    },
  ],
};
