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
      <Group gap="xs" justify="flex-end">
        {paragraph.sources.map(({ document, span }) => (
          <Anchor
            key={`${document} ${span.start}`}
            size="sm"
            href={`#${routes.document(document, span)}`}
          >
            {t('drafts.source')}
          </Anchor>
        ))}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onRemove}>
          {t('drafts.removeParagraph')}
        </Button>
      </Group>
    </div>
  );
}
