import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { CorrectDialog } from './CorrectDialog';
import { FindBar } from './FindBar';
import { ReaderPanel } from './ReaderPanel';
import { RecognitionNotice } from './RecognitionNotice';
import { ScannedText } from './ScannedText';
import { UnreadDocument } from './UnreadDocument';
import { useFind } from './use-find';
import { useOriginal } from './use-original';
import { FamilyNotice } from '../../cards/FamilyNotice';
import { PaperView } from '../../components/PaperView';
import { usePaper } from '../../components/use-paper';
import { routes } from '../../routes';
import { nameDocument, useDocument } from '../../stores/documents';
import type { DocumentRow, ReadingRow } from '../../stores/documents';
import { t } from '../../words/t';
import { findScannedWord } from '#shared/ocr/index';
import type { Doubt } from '#shared/ocr/index';
import type { Unit } from '#shared/model/journal';
import type { PageSize, Span } from '#shared/model/reading';

interface ReaderProps {
  readonly id: string;
  /** The words to show and mark. */
  readonly span: Span | null;
  readonly unit: Unit;
}

/** A document: its pages left, what was read from it right; a click on a card marks its sentence. */
export function Reader({ id, span, unit }: ReaderProps) {
  const found = useDocument(id);
  if (found === undefined) return null;
  if (found === null) {
    return (
      <Stack>
        <Text>{t('reader.missing')}</Text>
        <Anchor href={`#${routes.documents()}`}>{t('reader.back')}</Anchor>
      </Stack>
    );
  }
  const { row, text } = found;
  if (text === null) return <UnreadDocument row={row} />;
  return <OpenDocument row={row} text={text} span={span} unit={unit} />;
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5];
const SMALLEST_FIT = 0.5;
const LARGEST_FIT = 2;

/** Pixels beside the pages: padding and scroll bar. */
const SIDES = 44;

/** The zoom at which the widest page takes the whole width; 1 before anything is measured. */
function fitZoom(pages: readonly PageSize[], width: number): number {
  const widest = Math.max(...pages.map((page) => page.width));
  if (width === 0 || widest === 0) return 1;
  return Math.min(LARGEST_FIT, Math.max(SMALLEST_FIT, (width - SIDES) / widest));
}

interface OpenDocumentProps extends Omit<ReaderProps, 'id'> {
  readonly row: DocumentRow;
  readonly text: ReadingRow;
}

function OpenDocument({ row, text, span, unit }: OpenDocumentProps) {
  const isPaper = row.format === 'pdf' || row.format === 'picture';
  const [asText, setAsText] = useState(!isPaper);
  const [chosenZoom, setZoom] = useState<number | null>(null);
  const { ref: frame, width } = useElementSize();
  const zoom = chosenZoom ?? fitZoom(text.reading.pages, width);
  const original = useOriginal(row);
  const paper = usePaper(
    original.bytes,
    row.format === 'picture' ? 'picture' : 'pdf',
    original.onFailure,
  );
  const pages = useRef<HTMLDivElement>(null);
  const [word, setWord] = useState<Doubt | null>(null);
  const { marks, paperMarks, goTo, bar } = useFind(row.id, text, span);
  const pageOf = [...paperMarks.keys()][0] ?? 0;
  const showPaper = !asText && original.bytes !== null;

  useEffect(() => {
    const target =
      pages.current?.querySelector('[data-mark=current], [data-mark=place]') ??
      pages.current?.querySelector(`[data-page="${pageOf}"]`);
    target?.scrollIntoView({ block: 'center' });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another view or size moves the place
  }, [marks, pageOf, showPaper, zoom]);

  return (
    <div className="reader">
      <div className="reader-left" ref={frame}>
        <Group justify="space-between" wrap="nowrap" mb="xs">
          <Title order={1} size="h3" lineClamp={2} title={nameDocument(row)}>
            {nameDocument(row)}
          </Title>
          <Group gap="xs" wrap="nowrap">
            {showPaper && (
              <>
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={t('reader.zoomOut')}
                  disabled={zoom === ZOOMS[0]}
                  onClick={() => setZoom(ZOOMS.findLast((each) => each < zoom) ?? zoom)}
                >
                  −
                </Button>
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={t('reader.zoomIn')}
                  disabled={zoom === ZOOMS.at(-1)}
                  onClick={() => setZoom(ZOOMS.find((each) => each > zoom) ?? zoom)}
                >
                  +
                </Button>
              </>
            )}
            {isPaper && (
              <Button variant="default" size="compact-md" onClick={() => setAsText(!asText)}>
                {asText ? t('reader.paper') : t('reader.text')}
              </Button>
            )}
            <Button component="a" size="compact-md" href={`#${routes.draftFrom(row.id)}`}>
              {t('reader.draft')}
            </Button>
          </Group>
        </Group>
        <FindBar {...bar} />
        <FamilyNotice id={row.id} />
        <RecognitionNotice id={row.id} />
        {original.missing && <Alert mb="xs">{t('reader.originalMissing')}</Alert>}
        <div
          className="reader-pages"
          ref={pages}
          tabIndex={0}
          role="region"
          aria-label={nameDocument(row)}
        >
          {showPaper ? (
            <PaperView
              paper={paper}
              pages={text.reading.pages}
              scale={zoom}
              marks={paperMarks}
              labelPage={(page) => t('reader.page', { page })}
              onFailure={original.onFailure}
              onPick={(page, x, y) => setWord(findScannedWord(text.reading, page, x, y))}
            />
          ) : (
            <ScannedText
              reading={text.reading}
              outline={text.outline}
              marks={marks}
              onDoubt={setWord}
            />
          )}
        </div>
      </div>
      {word && (
        <CorrectDialog
          document={row.id}
          paper={paper}
          reading={text.reading}
          word={word}
          onClose={() => setWord(null)}
        />
      )}
      <ReaderPanel row={row} text={text} unit={unit} onShow={goTo} />
    </div>
  );
}
