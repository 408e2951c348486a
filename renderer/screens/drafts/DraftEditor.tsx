import {
  Anchor,
  Button,
  Card,
  Group,
  Stack,
  Text,
  TextInput,
  Textarea,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Coverage } from './Coverage';
import { ParagraphEditor } from './ParagraphEditor';
import { offerUndo, tellFailure } from '../../components/undo';
import { host } from '../../host';
import { buildDocx } from '../../paper/draft-docx';
import { routes } from '../../routes';
import { nameDocument, useDocument } from '../../stores/documents';
import { saveDraft, useDraft } from '../../stores/drafts';
import type { Draft } from '../../stores/drafts';
import { t } from '../../words/t';
import { layOutDraft } from '#shared/drafting/lay-out-draft';
import type { Unit } from '#shared/model/journal';

/** One draft: every paragraph can be changed and leads to its source; what is not yet covered stands beside it. */
export function DraftEditor({ id, unit }: { readonly id: string; readonly unit: Unit }) {
  const draft = useDraft(id);
  if (draft === undefined) return null;
  if (draft === null) {
    return (
      <Stack>
        <Text>{t('drafts.gone')}</Text>
        <Anchor href={`#${routes.drafts()}`}>{t('drafts.back')}</Anchor>
      </Stack>
    );
  }
  return <OpenDraft draft={draft} unit={unit} />;
}

function OpenDraft({ draft, unit }: { readonly draft: Draft; readonly unit: Unit }) {
  const superior = useDocument(draft.basedOn);
  const keep = (next: Draft): void => {
    saveDraft(next).catch(tellFailure);
  };
  const download = async (): Promise<void> => {
    const name = nameFile(draft, superior ? superior.row.meta.number : null);
    try {
      const saved = await host.request('files.save', name, await buildDocx(layOutDraft(draft)));
      if (saved)
        notifications.show({
          message: t('drafts.saved', { name }),
          closeButtonProps: { 'aria-label': t('app.close') },
        });
    } catch (error) {
      tellFailure(error);
    }
  };
  const remove = (paragraph: string): void => {
    keep({ ...draft, paragraphs: draft.paragraphs.filter((each) => each.id !== paragraph) });
    offerUndo(t('drafts.removeParagraph'), async () => saveDraft(draft));
  };
  return (
    <div className="draft">
      <Stack flex={1} miw={0}>
        <Group justify="space-between">
          <div>
            <Title>{t('nav.drafts')}</Title>
            <Text c="dimmed">
              {superior
                ? t('drafts.ofDocument', { name: nameDocument(superior.row) })
                : superior === null && t('drafts.sourceGone')}
              {`. ${t('drafts.autosave')}`}
            </Text>
          </div>
          <Button onClick={() => void download()}>{t('drafts.saveDocx')}</Button>
        </Group>
        <DraftFrame draft={draft} onChange={keep} />
        <Title order={2}>{t('drafts.body')}</Title>
        <Stack gap="xs">
          {draft.paragraphs.map((paragraph, index) => (
            <ParagraphEditor
              key={paragraph.id}
              paragraph={paragraph}
              label={t('drafts.paragraph', { number: index + 1 })}
              onChange={(text) =>
                keep({
                  ...draft,
                  paragraphs: draft.paragraphs.map((each) =>
                    each.id === paragraph.id ? { ...each, text } : each,
                  ),
                })
              }
              onRemove={() => remove(paragraph.id)}
            />
          ))}
        </Stack>
      </Stack>
      <Coverage draft={draft} unit={unit} onChange={keep} />
    </div>
  );
}

/** `Ke-hoach-KH-STTTT-2026-theo-14-HD-BTGTU.docx`. */
function nameFile(draft: Draft, superior: string | null): string {
  const parts = [
    'Ke-hoach',
    draft.symbol,
    String(draft.year),
    superior === null ? '' : `theo-${superior}`,
  ];
  return `${parts
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, ''))
    .filter((part) => part !== '')
    .join('-')}.docx`;
}

function DraftFrame({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}) {
  return (
    <Card withBorder>
      <Title order={2} mb="xs">
        {t('drafts.frame')}
      </Title>
      <Stack gap="xs">
        <Textarea
          label={t('drafts.title')}
          autosize
          defaultValue={draft.title}
          onBlur={(event) => onChange({ ...draft, title: event.currentTarget.value.trim() })}
        />
        <Group grow>
          <TextInput
            label={t('drafts.symbol')}
            defaultValue={draft.symbol}
            onBlur={(event) => onChange({ ...draft, symbol: event.currentTarget.value.trim() })}
          />
          <TextInput
            label={t('drafts.place')}
            defaultValue={draft.place}
            onBlur={(event) => onChange({ ...draft, place: event.currentTarget.value.trim() })}
          />
          <TextInput
            label={t('drafts.signerTitle')}
            defaultValue={draft.signerTitle}
            onBlur={(event) =>
              onChange({ ...draft, signerTitle: event.currentTarget.value.trim() })
            }
          />
          <TextInput
            label={t('drafts.signer')}
            defaultValue={draft.signer}
            onBlur={(event) => onChange({ ...draft, signer: event.currentTarget.value.trim() })}
          />
        </Group>
        <Textarea
          label={t('drafts.recipients')}
          autosize
          defaultValue={draft.recipients.join('\n')}
          onBlur={(event) =>
            onChange({
              ...draft,
              recipients: event.currentTarget.value
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== ''),
            })
          }
        />
      </Stack>
    </Card>
  );
}
