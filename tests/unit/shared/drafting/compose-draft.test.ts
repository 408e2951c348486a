import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDuty } from '#shared/drafting/add-duty';
import { composeDraft } from '#shared/drafting/compose-draft';
import type { Superior } from '#shared/drafting/composed';
import { listUncovered } from '#shared/drafting/coverage';
import { layOutDraft } from '#shared/drafting/lay-out-draft';
import { readFacts } from '#shared/facts/index';
import { buildOutline } from '#shared/outline/index';
import { readTextReading } from '#shared/pages/index';
import type { Unit } from '#shared/model/journal';

const plans = new URL('../../../fixtures/plans/', import.meta.url);

function readSuperior(name: string): Superior {
  const reading = readTextReading(readFileSync(new URL(name, plans), 'utf8'));
  const outline = buildOutline(reading);
  return {
    document: 'a'.repeat(64),
    text: reading.text,
    outline,
    facts: readFacts(reading, outline),
  };
}

const unit = (name: string, parent = 'UBND tỉnh Cao Bằng'): Unit => ({
  name,
  otherNames: [],
  parent,
  place: 'Cao Bằng',
});
const plan2023 = readSuperior('002-kh-ubnd-cao-bang-2023.txt');
const guidance2021 = readSuperior('001-hd-14-btgtu-cao-bang-2021.txt');
const culture = unit('Sở Văn hóa, Thể thao và Du lịch tỉnh Cao Bằng');

describe('composing a draft', () => {
  const draft = composeDraft(plan2023, culture, 'd', 2023);
  const texts = draft.paragraphs.map((paragraph) => paragraph.text);

  it('cuts the plan into the usual sections', () => {
    expect(
      draft.paragraphs.filter((each) => each.kind === 'heading').map((each) => each.text),
    ).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. NHIỆM VỤ',
      'III. KINH PHÍ THỰC HIỆN',
      'IV. TỔ CHỨC THỰC HIỆN',
    ]);
    expect(draft.symbol).toBe('/KH-SVHTTDL');
    expect(draft.signerTitle).toBe('GIÁM ĐỐC');
  });

  it('takes over what the unit leads and coordinates, and nothing of others', () => {
    const duties = draft.paragraphs.filter((each) => each.kind === 'duty').map((each) => each.text);
    expect(duties.some((text) => text.includes('pano điện tử'))).toBe(true);
    expect(
      duties.some((text) =>
        /Phối hợp với Sở Kế hoạch và Đầu tư thực hiện nhiệm vụ: “Tuyên truyền giới thiệu chính sách ưu đãi/u.test(
          text,
        ),
      ),
    ).toBe(true);
    expect(texts.some((text) => text.includes('Thiết lập mới cụm thông tin điện tử'))).toBe(false);
  });

  it('covers every duty of the unit, each with its place in the superior document', () => {
    expect(listUncovered(draft, plan2023.facts, culture)).toEqual([]);
    for (const paragraph of draft.paragraphs.filter((each) => each.kind === 'duty')) {
      const [source] = paragraph.sources;
      expect(
        source && plan2023.text.slice(source.span.start, source.span.end).length,
      ).toBeGreaterThan(10);
    }
  });

  it('notices a duty that was taken out, and takes it back in', () => {
    const duty = draft.paragraphs.find(
      (each) => each.covers.length > 0 && each.text.includes('pano'),
    );
    const without = { ...draft, paragraphs: draft.paragraphs.filter((each) => each !== duty) };
    const uncovered = listUncovered(without, plan2023.facts, culture);
    expect(uncovered).toHaveLength(1);
    const [missing] = uncovered;
    if (!missing) throw new Error('none');
    const again = addDuty(without, missing);
    expect(listUncovered(again, plan2023.facts, culture)).toEqual([]);
    expect(new Set(again.paragraphs.map((each) => each.id)).size).toBe(again.paragraphs.length);
    const at = again.paragraphs.findIndex((each) => each.covers.includes(missing.id));
    expect(again.paragraphs[at + 1]?.text).toBe('III. KINH PHÍ THỰC HIỆN');
  });

  it('asks the unit’s own rooms for reports before the superior does', () => {
    const board = composeDraft(
      guidance2021,
      unit('Ban Tuyên giáo Huyện ủy Hà Quảng', 'HUYỆN ỦY HÀ QUẢNG'),
      'd',
      2021,
    );
    const report = board.paragraphs.find((each) =>
      each.text.includes('hằng tháng, hằng quý, hằng năm'),
    );
    expect(report?.text).toContain('trước ngày 15 hằng tháng, hằng quý, hằng năm');
    expect(report?.text).toContain('trước ngày 20 hằng tháng, hằng quý, hằng năm');
    expect(board.system).toBe('party');
    expect(board.paragraphs.find((each) => each.kind === 'heading')?.text).toBe(
      'I- MỤC ĐÍCH, YÊU CẦU',
    );
  });
});

describe('layout', () => {
  const lines = (draft: Parameters<typeof layOutDraft>[0]): readonly string[] => {
    const sheet = layOutDraft(draft);
    return [sheet.head.left, sheet.head.right, sheet.title, sheet.foot.left, sheet.foot.right]
      .flat()
      .map((line) => line.text);
  };

  it('heads a State document with Quốc hiệu and leaves number and day blank', () => {
    const all = lines(composeDraft(plan2023, culture, 'd', 2023));
    expect(all).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(all).toContain('SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH');
    expect(all).toContain('Số:        /KH-SVHTTDL');
    expect(all).toContain('Cao Bằng, ngày      tháng      năm 2023');
    expect(all).toContain('- Lưu: VT.');
  });

  it('heads a Party document its own way', () => {
    const all = lines(
      composeDraft(
        guidance2021,
        unit('Ban Tuyên giáo Huyện ủy Hà Quảng', 'Huyện ủy Hà Quảng'),
        'd',
        2021,
      ),
    );
    expect(all).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(all).toContain('Số        -KH/BTGHU');
    expect(all).toContain('-----');
    expect(all).not.toContain('Độc lập - Tự do - Hạnh phúc');
  });
});
