import {
  type XmlElement,
  childOf,
  elementsOf,
  switchOf,
  valueOf,
} from '#shared/pages/word/docx/parse-xml';

/** A style as the file has it; what it does not say its base says. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly base: string | null;
  readonly paragraph: XmlElement | null;
  readonly run: XmlElement | null;
}

/** Properties that two styles at once undo (ISO 29500-1, 17.7.3). */
export type ToggleProperty = 'b' | 'i' | 'caps' | 'smallCaps' | 'vanish';

/** Styles based on each other in a ring are read no further. */
const LONGEST_CHAIN = 20;

/** The font of letters beyond ASCII, by which old Vietnamese fonts are known. */
function fontOf(run: XmlElement | null): string | null {
  const fonts = childOf(run, 'rFonts')?.attributes;
  return fonts?.['hAnsi'] ?? fonts?.['ascii'] ?? null;
}

/** The styles of a document: what paragraphs and runs are when they do not say it themselves. */
export class DocxStyles {
  private readonly styles = new Map<string, Style>();
  private readonly chains = new Map<string | null, readonly Style[]>();
  private readonly runDefaults: XmlElement | null;
  private readonly defaultParagraph: string | null = null;

  constructor(root: XmlElement | null) {
    const defaults = childOf(root, 'docDefaults');
    this.runDefaults = childOf(childOf(defaults, 'rPrDefault'), 'rPr');
    for (const element of elementsOf(root)) {
      if (element.name !== 'style') continue;
      const { styleId = '', type, default: isDefault } = element.attributes;
      this.styles.set(styleId, {
        id: styleId,
        name: valueOf(element, 'name') ?? styleId,
        base: valueOf(element, 'basedOn'),
        paragraph: childOf(element, 'pPr'),
        run: childOf(element, 'rPr'),
      });
      if (type === 'paragraph' && isDefault !== undefined && /^(?:1|true|on)$/u.test(isDefault)) {
        this.defaultParagraph = styleId;
      }
    }
  }

  /** Name of the style a paragraph is set in: its own, or the one for all. */
  styleOf(properties: XmlElement | null): string | null {
    return valueOf(properties, 'pStyle') ?? this.defaultParagraph;
  }

  /** The style and those it is based on, nearest first. */
  chainOf(id: string | null): readonly Style[] {
    const known = this.chains.get(id);
    if (known) return known;
    const chain: Style[] = [];
    for (let at = id; at !== null && chain.length < LONGEST_CHAIN;) {
      const style = this.styles.get(at);
      if (!style) break;
      chain.push(style);
      at = style.base;
    }
    this.chains.set(id, chain);
    return chain;
  }

  /** What a paragraph property is: its own, or its style's; null where neither says. */
  paragraphValue(properties: XmlElement | null, name: string): string | null {
    return (
      valueOf(properties, name) ??
      this.first(this.styleOf(properties), ({ paragraph }) => valueOf(paragraph, name))
    );
  }

  /** Is a property of a run on? Its own word counts; else paragraph and character style, of which two undo each other. */
  isOn(run: XmlElement | null, paragraphStyle: string | null, name: ToggleProperty): boolean {
    const own = switchOf(run, name);
    if (own !== null) return own;
    const find = (id: string | null): boolean =>
      this.first(id, (style) => switchOf(style.run, name)) ?? false;
    const byStyles = find(paragraphStyle) !== find(valueOf(run, 'rStyle'));
    return byStyles || (switchOf(this.runDefaults, name) ?? false);
  }

  /** Name of a run's font; empty where nothing says. */
  fontName(run: XmlElement | null, paragraphStyle: string | null): string {
    return (
      fontOf(run) ??
      this.first(valueOf(run, 'rStyle'), (style) => fontOf(style.run)) ??
      this.first(paragraphStyle, (style) => fontOf(style.run)) ??
      fontOf(this.runDefaults) ??
      ''
    );
  }

  private first<Found>(id: string | null, find: (style: Style) => Found | null): Found | null {
    if (id === null) return null;
    for (const style of this.chainOf(id)) {
      const found = find(style);
      if (found !== null) return found;
    }
    return null;
  }
}
