/** Schemas and catalogues small enough to be read in no time, each with every kind of fact; the names differ by place. */

const places = [
  ['an khê', 'alpha'],
  ['bình hòa', 'bravo'],
  ['cẩm thủy', 'charlie'],
  ['mỹ khoẻ', 'delta'],
] as const;

export const SMALL_WORLDS = places.length;

export function smallSchema(at: number): string {
  const [vi, en] = places[at % places.length] ?? places[0];
  const names = (one: string, other: string): string => `names: { vi: "${one} ${vi}", en: "${other} ${en}" }`;
  const fact = (key: string, kind: string, one: string, other: string, more = ''): string =>
    `${key}: { kind: ${kind}, ${names(one, other)}, help: { vi: x, en: x }${more} }`;
  const truth = (key: string, one: string, other: string): string =>
    fact(key, 'truth', one, other, `, not: { vi: "chưa ${one} ${vi}", en: "not ${other} ${en}" }`);
  const values = (...all: readonly (readonly [string, string, string])[]): string =>
    `{ ${all.map(([key, one, other]) => `${key}: { vi: "${one} ${vi}", en: "${other} ${en}" }`).join(', ')} }`;
  return `schema: small
version: 1
enumerations:
  grade:
    ordered: true
    help: { vi: x, en: x }
    values: ${values(['low', 'kém', 'poor'], ['middle', 'vừa', 'middling'], ['high', 'khá', 'fair'], ['top', 'giỏi', 'top'])}
  state:
    help: { vi: x, en: x }
    values: ${values(['free', 'tự do', 'free'], ['held', 'bị giữ', 'held'], ['none', 'không rõ', 'not known'])}
  code:
    help: { vi: x, en: x }
    values: { "1999": { vi: BLHS 1999, en: Penal Code 1999 }, "2015": { vi: BLHS 2015, en: Penal Code 2015 } }
  act:
    help: { vi: x, en: x }
    values: ${values(['trading', 'mua bán', 'trading'], ['storage', 'tàng trữ', 'storage'])}
facts:
  id: { kind: text, names: { vi: mã hồ sơ, en: record id }, help: { vi: x, en: x } }
  ${truth('merit', 'đã lập công', 'earned merit')}
  ${truth('ill', 'đang ốm', 'gravely ill')}
  ${truth('owes', 'còn nợ', 'in debt')}
  ${fact('state', 'choice', 'tình trạng', 'status', ', enumeration: state')}
  ${fact('conduct', 'choice', 'hạnh kiểm', 'conduct', ', enumeration: grade')}
  ${fact('born', 'date', 'ngày sinh', 'birthday')}
  ${fact('held', 'date', 'ngày bị bắt', 'arrest date')}
  ${fact('term', 'length', 'mức án', 'sentence', ', least: P0D, most: P30Y')}
  ${fact('waited', 'length', 'thời hạn chờ', 'waiting time')}
  ${fact('priors', 'count', 'số lần vi phạm', 'number of breaches', ', unit: time, least: 0')}
  ${fact('earlier', 'count', 'án trước đây', 'earlier sentences', ', unit: prior, least: 0')}
  ${fact('points', 'count', 'tổng kết', 'points scored')}
  ${fact('debt', 'money', 'tiền phải nộp', 'money owed', ', least: 0')}
  crimes:
    kind: list
    ${names('các tội', 'crimes')}
    help: { vi: x, en: x }
    nouns: [{ vi: tội, en: crime }, { vi: tội, en: crimes }]
    self: { vi: tội danh, en: crime charged }
    phrases:
      exists: [{ vi: "bị kết án về tội ${vi}", en: "convicted of a crime ${en}" }]
      every: [{ vi: "mọi tội đều", en: "every crime is" }]
    offence: { code: code, article: article, acts: acts }
    fields:
      ${fact('code', 'choice', 'bộ luật', 'code', ', enumeration: code')}
      ${fact('article', 'text', 'số điều luật', 'article number')}
      ${fact('acts', 'choices', 'hành vi', 'acts', ', enumeration: act')}
      ${fact('judgment', 'text', 'số bản án', 'judgment number', ', nouns: [{ vi: bản án, en: judgment }, { vi: bản án, en: judgments }]')}
      ${fact('on', 'date', 'ngày phạm tội', 'crime date')}
      ${fact('length', 'length', 'mức phạt riêng', 'term of the crime', ', least: P0D, most: P30Y, orLife: true')}
      ${truth('meant', 'cố ý', 'intended')}
      ${fact('harm', 'choice', 'mức hại', 'harm done', ', enumeration: grade')}
      ${fact('victims', 'count', 'số nạn nhân', 'victims', ', unit: person, least: 0')}
      ${fact('loss', 'money', 'tiền thiệt hại', 'money lost')}
  terms:
    kind: list
    ${names('các quý', 'quarters')}
    help: { vi: x, en: x }
    nouns: [{ vi: quý, en: quarter }, { vi: quý, en: quarters }]
    phrases:
      exists: [{ vi: "có một quý ${vi}", en: "with a quarter ${en}" }]
      every: [{ vi: "mỗi quý đều", en: "each quarter is" }]
      run: [{ vi: "số quý liền nhau mà", en: "number of last quarters where" }]
    order: [from]
    fields:
      ${fact('from', 'date', 'ngày mở đầu', 'first day')}
      ${fact('to', 'date', 'ngày kết thúc', 'last day')}
      ${fact('mark', 'choice', 'xếp hạng', 'ranked', ', enumeration: grade')}
      ${fact('away', 'length', 'thời gian vắng', 'time away')}
      ${truth('quiet', 'yên ổn', 'quiet')}
constraints:
  - notOver: { fact: crimes.length, most: term }
`;
}

export const smallCatalogue = `catalogue: small
version: 1
codes:
  "2015":
    names: { vi: Bộ luật Hình sự năm 2015, en: Penal Code 2015 }
    chapters:
      XIV: { names: { vi: Các tội một, en: Offences one }, articles: "123-130" }
      XVI: { names: { vi: Các tội hai, en: Offences two }, articles: "168-175" }
  "1999":
    names: { vi: Bộ luật Hình sự năm 1999, en: Penal Code 1999 }
    chapters:
      XII: { names: { vi: Các tội ba, en: Offences three }, articles: "93-99" }
      XVIIA: { names: { vi: Các tội tư, en: Offences four }, articles: "192-195, 196a" }
offences:
  murder: { names: { vi: giết người, en: murder }, articles: { "2015": "123", "1999": "93" } }
  robbery: { names: { vi: cướp tài sản, en: robbery }, articles: { "2015": "168" } }
  theft: { names: { vi: trộm cắp tài sản, en: theft }, articles: { "2015": "173", "1999": "196a" } }
  destruction: { names: { vi: hủy hoại tài sản, en: destruction of property }, articles: { "2015": "174" } }
  slander: { names: { vi: "vu khống, làm nhục", en: "slander, insult" }, articles: { "2015": "125", "1999": "95" } }
  drugTrade: { names: { vi: mua bán ma túy, en: drug trade }, articles: { "1999": { article: "194", acts: trading } } }
`;
