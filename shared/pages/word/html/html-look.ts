import type { RunLook } from '#shared/pages/word/word-document';

/** What holds within an element. */
export interface HtmlLook extends RunLook {
  readonly hidden: boolean;
  readonly centred: boolean;
}

export const PLAIN_LOOK: HtmlLook = {
  bold: false,
  italic: false,
  caps: false,
  font: '',
  hidden: false,
  centred: false,
};

const BOLD = /^(?:b|strong|th|h[1-6])$/u;
const ITALIC = /^(?:i|em|cite|dfn)$/u;
const HIDDEN =
  /^(?:head|script|style|title|xml|template|noscript|select|textarea|svg|del|strike)$/u;

function styleValue(style: string, name: string): string | null {
  return (
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, 'iu').exec(style)?.[1]?.trim().toLowerCase() ??
    null
  );
}

/** The first font of a list, without its quotation marks. */
function firstFont(list: string): string {
  return (list.split(',')[0] ?? '').replace(/["']/gu, '').trim();
}

/** How an element looks that stands within another. */
export function lookWithin(
  outer: HtmlLook,
  name: string,
  attributes: Readonly<Record<string, string>>,
): HtmlLook {
  const style = attributes['style'] ?? '';
  const weight = styleValue(style, 'font-weight');
  const slant = styleValue(style, 'font-style');
  const transform = styleValue(style, 'text-transform');
  const align = styleValue(style, 'text-align') ?? attributes['align']?.toLowerCase() ?? null;
  const font = /(?:^|;)\s*font-family\s*:\s*([^;]+)/iu.exec(style)?.[1] ?? attributes['face'];
  return {
    bold: weight === null ? outer.bold || BOLD.test(name) : /^(?:bold|[6-9]\d\d)/u.test(weight),
    italic: slant === null ? outer.italic || ITALIC.test(name) : slant.startsWith('italic'),
    caps: transform === null ? outer.caps : transform === 'uppercase',
    font: font === undefined ? outer.font : firstFont(font),
    hidden:
      outer.hidden ||
      HIDDEN.test(name) ||
      /(?:display\s*:\s*none|mso-hide\s*:\s*all)/iu.test(style),
    centred: align === null ? outer.centred || name === 'center' : align === 'center',
  };
}
