import { Anchor, Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { routes } from '../../routes';
import { t } from '../../words/t';
import type { DraftParagraph } from '#shared/model/draft';

interface ParagraphEditorProps {
  readonly paragraph: DraftParagraph;
  readonly label: string;
  /** Called when the field is left and its words have changed. */
  readonly onChange: (text: string) => void;
  readonly onRemove: () => void;
}

/** One paragraph to be changed, with its sources. */
export function ParagraphEditor({ paragraph, label, onChange, onRemove }: ParagraphEditorProps) {
  const [text, setText] = useState(paragraph.text);
  return (
    <div className={`draft-paragraph draft-${paragraph.kind}`}>
      <Textarea
        aria-label={label}
        autosize
        variant="unstyled"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text !== paragraph.text) onChange(text);
        }}
      />
      <Group gap="xs" wrap="nowrap" className="draft-tools">
        {paragraph.sources.map(({ document, span }, index) => (
          <Anchor
            key={`${document} ${span.start}`}
            size="sm"
            href={`#${routes.document(document, span)}`}
          >
            {paragraph.sources.length === 1
              ? t('drafts.source')
              : `${t('drafts.source')} ${index + 1}`}
          </Anchor>
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`${t('drafts.removeParagraph')}: ${label}`}
          onClick={onRemove}
        >
          {t('drafts.remove')}
        </Button>
      </Group>
    </div>
  );
}
