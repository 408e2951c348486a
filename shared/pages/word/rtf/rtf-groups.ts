import type { RtfStory } from '#shared/pages/word/rtf/rtf-story';

/** Where the text of a group goes. */
export type RtfDestination =
  | 'text'
  /** The number written before a paragraph. */
  | 'label'
  /** Nowhere, but text boxes within are looked for: how shapes are described. */
  | 'shape'
  | 'nowhere'
  | 'fonts'
  | 'styles';

/** All that holds until a group's end. */
export interface RtfGroup {
  destination: RtfDestination;
  story: RtfStory;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  hidden: boolean;
  deleted: boolean;
  font: number;
  centred: boolean;
  inTable: boolean;
  depth: number;
  style: number;
  /** Describes the rows of a table within a table. */
  inner: boolean;
  /** Letters that stand behind a \u for readers that know no Unicode. */
  skip: number;
  /** The group began with `\*`: who does not know its destination passes over it. */
  starred: boolean;
  /** What its end brings about; not inherited. */
  onClose: (() => void) | null;
}

/** Letters as `\plain` sets them. */
export const PLAIN_LETTERS = {
  bold: false,
  italic: false,
  caps: false,
  hidden: false,
  deleted: false,
} as const;

/** A paragraph as `\pard` sets it. */
export const PLAIN_PARAGRAPH = { centred: false, inTable: false, depth: 0, style: 0 } as const;

/** The group of the whole file. */
export function firstGroup(story: RtfStory): RtfGroup {
  return {
    ...PLAIN_LETTERS,
    ...PLAIN_PARAGRAPH,
    destination: 'text',
    story,
    font: 0,
    inner: false,
    skip: 1,
    starred: false,
    onClose: null,
  };
}

/** Destinations without words of the document. */
export const WITHOUT_WORDS: ReadonlySet<string> = new Set(
  `annotation atnauthor atnid atrfend atrfstart bkmkend bkmkstart colortbl comment datafield falt
  file filetbl fldinst footerf footer footerl footerr ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc
  generator info listname liststyles listtable listoverridetable nonshppict objalias objclass objdata
  objname oldcprops oldpprops panose picprop pict private revtbl rxe shprslt sp template tc
  themedata title txe upr xe wgrffmtfilter xmlnstbl`.split(/\s+/u),
);

/** Words that stand for a sign. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  page: '\f',
  column: '\n',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': ' ',
  _: '-',
  // ư in fonts of TCVN3; dropped everywhere else.
  '-': '\u00ad',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
