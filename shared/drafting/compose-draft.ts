import { citeInFull, citeShort } from '#shared/drafting/cite';
import { composeDuties } from '#shared/drafting/compose-duties';
import { composeReports } from '#shared/drafting/compose-reports';
import { composePurpose } from '#shared/drafting/compose-purpose';
import { describeUnitForm } from '#shared/drafting/unit-form';
import { foldText } from '#shared/text/fold';
import { own } from '#shared/drafting/composed';
import type { Composed, Superior } from '#shared/drafting/composed';
import type { Draft } from '#shared/model/draft';
import type { Unit } from '#shared/model/journal';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/**
 * The unit's own plan from its superior's document: purpose and requirements, the duties that fall to the unit (leading,
 * coordinating, general), how reports go up, each with its source. `id` names the draft; `year` is this year.
 */
export function composeDraft(superior: Superior, unit: Unit, id: string, year: number): Draft {
  const { meta } = superior.facts;
  const form = describeUnitForm(unit.name);
  const parts: readonly (readonly [title: string, paragraphs: readonly Composed[]])[] = [
    ['MỤC ĐÍCH, YÊU CẦU', composePurpose(superior)],
    ['NHIỆM VỤ', composeDuties(superior, unit)],
    ['KINH PHÍ THỰC HIỆN', form.system === 'state' && hasFunding(superior) ? [FUNDING] : []],
    ['TỔ CHỨC THỰC HIỆN', [CARRY_OUT, ...composeReports(superior, unit)]],
  ];
  const sections = parts
    .filter(([, paragraphs]) => paragraphs.length > 0)
    .flatMap(([title, paragraphs], index) => [
      own('heading', `${ROMAN[index]}${form.system === 'party' ? '-' : '.'} ${title}`),
      ...paragraphs,
    ]);
  const opening = `Thực hiện ${citeInFull(meta, form.system)}, ${unit.name} xây dựng Kế hoạch triển khai thực hiện như sau:`;
  const closing =
    form.system === 'state'
      ? [
          own(
            'text',
            `Trên đây là Kế hoạch của ${unit.name} thực hiện ${citeShort(meta)}. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các phòng, đơn vị kịp thời báo cáo để xem xét, giải quyết./.`,
          ),
        ]
      : [];
  const basis: Composed = { ...own('basis', opening), sources: sourcesOf(superior) };
  return {
    id,
    basedOn: superior.document,
    system: form.system,
    parent: unit.parent,
    unit: unit.name,
    symbol: form.system === 'party' ? `-KH/${form.abbreviation}` : `/KH-${form.abbreviation}`,
    place: unit.place,
    year,
    title: `${form.system === 'party' ? 'thực hiện' : 'Thực hiện'} ${citeInFull(meta, form.system)}`,
    paragraphs: [basis, ...sections, ...closing].map((paragraph, index) => ({
      ...paragraph,
      id: `p${index + 1}`,
    })),
    recipients: listRecipients(superior, form.system),
    capacity: form.capacity,
    signerTitle: form.signerTitle,
    signer: '',
  };
}

const FUNDING = own(
  'text',
  'Kinh phí thực hiện được bố trí trong dự toán ngân sách được giao hằng năm và các nguồn kinh phí hợp pháp khác theo quy định.',
);

const CARRY_OUT = own(
  'text',
  'Các phòng, đơn vị trực thuộc căn cứ chức năng, nhiệm vụ được giao chủ động tổ chức thực hiện Kế hoạch này bảo đảm đúng nội dung, tiến độ.',
);

function hasFunding({ outline }: Superior): boolean {
  return outline.sections.some((section) => /kinh phi/u.test(foldText(section.title)));
}

function sourcesOf({ document, facts }: Superior): Composed['sources'] {
  const span = facts.meta.evidence.number ?? facts.meta.evidence.title;
  return span ? [{ document, span }] : [];
}

function listRecipients({ facts }: Superior, system: 'party' | 'state'): readonly string[] {
  const issuer = facts.meta.issuerInferred ?? facts.meta.issuer;
  return [
    ...(issuer === null ? [] : [`${issuer} (b/c)`]),
    'Lãnh đạo đơn vị',
    'Các phòng, đơn vị trực thuộc',
    system === 'party' ? 'Lưu Văn phòng' : 'Lưu: VT',
  ];
}
