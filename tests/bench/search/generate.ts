import { readFileSync, readdirSync } from 'node:fs';
import { pick, seededRandom, zipf } from './random';
import type { Random } from './random';
import { foldText } from '#shared/text/fold';
import { splitSyllables } from '#shared/text/syllable';

/** A made-up document of the archive. */
export interface BenchDocument {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly year: number;
  readonly body: string;
}

const plans = new URL('../../fixtures/plans/', import.meta.url);
const paragraphs: string[] = [];
const headings: string[] = [];
for (const name of readdirSync(plans).toSorted()) {
  if (!name.endsWith('.txt')) continue;
  const text = readFileSync(new URL(name, plans), 'utf8')
    .normalize('NFC')
    .replaceAll(/[*#]+/gu, '');
  for (const block of text.split(/\n\s*\n/u)) {
    const line = block.replaceAll(/\s+/gu, ' ').trim();
    const { length } = splitSyllables(line);
    if (length >= 25) paragraphs.push(line);
    else if (length >= 3 && length <= 22) headings.push(line);
  }
}

const ONSETS = 'b c ch d đ g gh h k kh l m n nh p ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a ac ai am an ang anh ao at ay ăn ăng ăt âm ân âu ây e em en eo ê êch ên êt i ich iêm iên iêu inh ip o oa oai oan oc oi om on ong ô ôi ông ơ ơi ơn u ui um un ung uôn uông uy uyên ư ưa ưc ưng ươc ươi ương'.split(
    ' ',
  );
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const PLACES =
  'Cao Bằng|Cần Thơ|Quảng Ninh|Lạng Sơn|Hà Giang|Bắc Kạn|Thái Nguyên|Tuyên Quang|Lào Cai|Yên Bái|Hải Phòng|Nam Định|Thanh Hóa|Nghệ An|Đà Nẵng|Quảng Nam|Khánh Hòa|Gia Lai|Lâm Đồng|Đồng Nai|Long An|Kiên Giang|Cà Mau|Hòa Bình|Hà Nội'.split(
    '|',
  );
const AGENCIES =
  'TTg CP TW TU UBND BTGTU BTGTW SVHTTDL STTTT BTTTT SNV BCĐ HĐND BTV ĐU HU VPCP BVHTTDL BYT BGDĐT SYT CAT MTTQ LĐLĐ BCA BQP BTC SKHCN'.split(
    ' ',
  );
const SIGNS = 'KH HD CT NQ QĐ KL CTR TB BC CV TTr NĐ TT QC ĐA'.split(' ');
const TYPES =
  'KẾ HOẠCH|HƯỚNG DẪN|CHỈ THỊ|NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾT LUẬN|CHƯƠNG TRÌNH|THÔNG BÁO|BÁO CÁO|CÔNG VĂN|TỜ TRÌNH|NGHỊ ĐỊNH|THÔNG TƯ|QUY CHẾ|ĐỀ ÁN'.split(
    '|',
  );
const THEMES =
  'thông tin đối ngoại|chuyển đổi số|cải cách hành chính|phòng chống thiên tai|giáo dục đào tạo|xây dựng nông thôn mới|giảm nghèo bền vững|bảo vệ môi trường|an toàn giao thông|an toàn thực phẩm|phát triển du lịch|xúc tiến đầu tư|bảo hiểm xã hội|bình đẳng giới|khoa học công nghệ|quản lý rừng|cửa khẩu biên giới|di sản văn hóa|văn thư lưu trữ|tiếp công dân|dân vận|thi đua khen thưởng|tuyển quân|kinh tế tập thể|thuế phí|nhà ở xã hội|an ninh mạng|lãnh sự|hộ tịch|thống kê'.split(
    '|',
  );
const FUNCTION_WORDS = new Set(
  'các của và về với cho từ trong trên theo đến là có được không này những một hai ba khi để do bởi tại ở ra vào như cũng nhất phải đã sẽ đang'.split(
    ' ',
  ),
);

const WORDS = 14_000;
const TOPICS = 400;
const WORDS_A_TOPIC = 160;

/** The words the archive draws from: pairs of syllables, those of the plans most often; and its topics. */
function buildLexicon(): { readonly words: readonly string[]; readonly topics: readonly Topic[] } {
  const random = seededRandom(20_261_121);
  const counts = new Map<string, number>();
  for (const { text } of paragraphs.flatMap((each) => splitSyllables(each.toLowerCase())))
    if (/^\p{L}+$/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const syllables = [...counts].toSorted((a, b) => b[1] - a[1]).map(([text]) => text);
  const known = new Set(syllables);
  const others = ONSETS.flatMap((onset) =>
    RIMES.flatMap((rime) => TONES.map((tone) => `${onset}${rime}${tone}`.normalize('NFC'))),
  );
  for (let at = others.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [others[at], others[other]] = [others[other] ?? '', others[at] ?? ''];
  }
  syllables.push(...others.filter((each) => !known.has(each)));
  const draw = zipf(syllables.length, 0.95, 30);
  const words = new Set<string>();
  while (words.size < WORDS)
    words.add(`${syllables[draw(random)] ?? ''} ${syllables[draw(random)] ?? ''}`);
  const list = [...words];
  const topics = Array.from({ length: TOPICS }, (_, topic) => ({
    name: `${THEMES[topic % THEMES.length] ?? ''}${topic < THEMES.length ? '' : ` ${pick(random, list)}`}`,
    words: Array.from({ length: WORDS_A_TOPIC }, () => pick(random, list)),
  }));
  return { words: list, topics };
}

interface Topic {
  readonly name: string;
  readonly words: readonly string[];
}

const lexicon = buildLexicon();
const drawTopic = zipf(TOPICS, 0.8, 3);
const drawTopicWord = zipf(WORDS_A_TOPIC, 1, 4);
const drawWord = zipf(WORDS, 0.9, 50);

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (random: Random): number => 1 + Math.floor(random() * 28);
const yearOf = (random: Random): number => 2005 + Math.floor(Math.sqrt(random()) * 20);

function numberOf(random: Random): string {
  const number = 1 + Math.floor(random() ** 2 * 4000);
  const agency = pick(random, AGENCIES);
  const sign = pick(random, SIGNS);
  return random() < 0.5 ? `${number}-${sign}/${agency}` : `${number}/${sign}-${agency}`;
}

function dateOf(random: Random): string {
  const day = dayOf(random);
  const month = 1 + Math.floor(random() * 12);
  return random() < 0.5
    ? `${two(day)}/${month}/${yearOf(random)}`
    : `${day} tháng ${month} năm ${yearOf(random)}`;
}

/** Letters as a bad scan has them: without marks, one lost, one wrong. */
function blur(random: Random, word: string): string {
  const at = Math.floor(random() * word.length);
  const kind = random();
  if (kind < 0.45) return foldText(word);
  if (kind < 0.7 && word.length > 2) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + pick(random, 'l c o i r n m e'.split(' ')) + word.slice(at + 1);
}

function vary(random: Random, text: string, topic: Topic, home: string, rate: number): string {
  const told = text
    .replaceAll('thông tin đối ngoại', () => (random() < 0.8 ? topic.name : 'thông tin đối ngoại'))
    .replaceAll(/\d+[-/]\p{L}+(?:[-/]\p{L}+)*/gu, () => numberOf(random))
    .replaceAll(/\d{1,2}\/\d{1,2}\/\d{4}/gu, () => dateOf(random))
    .replaceAll(/Cao Bằng|Cần Thơ/gu, () => (random() < 0.6 ? home : pick(random, PLACES)))
    .replaceAll(/(\p{L}+)\s+(\p{Ll}+)/gu, (pair, first: string, second: string) => {
      if (random() >= rate || FUNCTION_WORDS.has(first.toLowerCase()) || FUNCTION_WORDS.has(second))
        return pair;
      const word =
        random() < 0.55 ? topic.words[drawTopicWord(random)] : lexicon.words[drawWord(random)];
      return word ?? pair;
    });
  return told.replaceAll(/\p{L}+/gu, (word) => (random() < 0.0025 ? blur(random, word) : word));
}

/** The `index`th document of the archive: always the same, so that small archives are the beginning of large ones. */
export function generateDocument(index: number): BenchDocument {
  const random = seededRandom(0x9e3779b1 ^ Math.imul(index + 1, 2654435761));
  const topic = lexicon.topics[drawTopic(random)] ?? { name: '', words: [] };
  const home = pick(random, PLACES);
  const year = yearOf(random);
  const number = numberOf(random);
  const title = `${pick(random, TYPES)} ${pick(random, ['Thực hiện công tác', 'Tuyên truyền công tác', 'Triển khai nhiệm vụ', 'Về việc tăng cường công tác'])} ${topic.name} năm ${year}${random() < 0.4 ? ` trên địa bàn tỉnh ${home}` : ''}`;
  const target = Math.max(
    400,
    Math.min(14_000, 3500 * Math.exp(0.85 * (random() + random() + random() + random() - 2))),
  );
  const lines = [
    `${home}, ngày ${dayOf(random)} tháng ${1 + Math.floor(random() * 12)} năm ${year}`,
    `Căn cứ ${pick(random, TYPES).toLowerCase()} số ${numberOf(random)}, ngày ${dateOf(random)} về công tác ${topic.name}:`,
  ];
  for (let syllables = 60; syllables < target;) {
    const kind = random();
    const line =
      kind < 0.22
        ? vary(random, pick(random, headings), topic, home, 0.12)
        : vary(
            random,
            pick(random, paragraphs),
            topic,
            home,
            kind < 0.6 ? 0.06 : kind < 0.88 ? 0.18 : 0.45,
          );
    lines.push(line);
    syllables += line.split(' ').length;
  }
  return { id: String(index), number, title, year, body: lines.join('\n') };
}
