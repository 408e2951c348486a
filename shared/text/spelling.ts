import { exactForm } from '#shared/text/syllable';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Acute and dot below: the only tones of a syllable that ends in c, ch, p or t. */
const STOP_TONES = /[\u0301\u0323]/u;

const ONSETS = 'ngh ng nh gh gi kh ph th tr ch qu b c d đ g h k l m n p r s t v x'.split(' ');

/** The onsets that begin with a letter, the longer ones first. */
const ONSETS_BY_LETTER = new Map(
  ONSETS.map((onset) => onset.charAt(0)).map((letter) => [
    letter,
    ONSETS.filter((onset) => onset.startsWith(letter)),
  ]),
);

/** Every rime of Vietnamese, without tone. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu
  iêc iêm iên iêng iêp iêt iêu y yêm yên yêt yêu ynh yt ych
  o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oat oay
  oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ
  uy uya uych uynh uyt uyu uyên uyêt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`.split(
    /\s+/u,
  ),
);

/** Words that begin with a vowel. They are few; any other piece that does is the end of a torn word. */
const VOWEL_WORDS = new Set(
  `a à á ạ ả ác ách ai ải ái am ảm ám an án ang ảnh anh ánh ao ào áo ảo áp át au ay áy
  ăn ẵm ắt ẩm ấm âm ân ấn ẩn ấp ất âu ấu ấy e em én eo ép ê ế êm êu ếch ì ỉ i im in ít ích ỉu
  o ó òa oai oán oan oanh óc ong óng ô ổ ố ồ ông ống ốc ôi ổi ôm ốm ôn ổn ồn ộc
  ơ ở ơi ơn ớt u ú ù ủ ủa ung ủng úng út úp uốn uống ướt ủy uy úy uyên uyển ư ừ ứ ưa ức ước ưng ứng ưu ương ướm
  ý y ỷ yên yến yếu yêu yểm yết yếm`
    .split(/\s+/u)
    .map(exactForm),
);

function fits(onset: string, rime: string): boolean {
  const isFront = /^[eêiy]/u.test(rime);
  if (/^(?:k|gh|ngh)$/u.test(onset)) return isFront;
  if (onset === 'c' || onset === 'ng') return !isFront;
  if (onset === 'g') return !isFront || /^i(?:n|m|êng|êt)?$/u.test(rime);
  if (onset === 'qu') return !/^(?:o|u|ư)/u.test(rime);
  return onset !== '' || !/^(?:ynh|yt|ych)$/u.test(rime);
}

/** The letters without tone where they make a syllable, and with which onset; null where they make none. */
function onsetOf(letters: string, tone: string): string | null {
  for (const onset of ONSETS_BY_LETTER.get(letters.charAt(0)) ?? ['']) {
    if (!letters.startsWith(onset)) continue;
    const rime = letters.slice(onset.length);
    if (!RIMES.has(rime) || !fits(onset, rime)) continue;
    if (/[cpt]$|ch$/u.test(rime) && !STOP_TONES.test(tone)) continue;
    return onset;
  }
  return null;
}

/**
 * Could this be a word by itself, by the spelling of Vietnamese? Stricter than what judges a whole text: it tells
 * a syllable from the pieces a torn one leaves.
 */
export function isWord(text: string): boolean {
  const marked = text.toLowerCase().normalize('NFD');
  const tone = marked.match(TONES)?.join('') ?? '';
  if (tone.length > 1) return false;
  const onset = onsetOf(marked.replace(TONES, '').normalize('NFC'), tone);
  return onset !== null && (onset !== '' || VOWEL_WORDS.has(exactForm(text)));
}
