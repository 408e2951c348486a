import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { t } from '../words/t';

type Undo = () => Promise<void>;

const done: { readonly undo: Undo; readonly shown: string }[] = [];

/** Tells what was done and offers to take it back, by a button or by Ctrl+Z. */
export function offerUndo(what: string, undo: Undo): void {
  const shown = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text>{what}</Text>
        <Button size="compact-md" variant="light" onClick={() => void undoStep(shown)}>
          {t('app.undo')}
        </Button>
      </Group>
    ),
    closeButtonProps: { 'aria-label': t('app.close') },
  });
  done.push({ undo, shown });
}

/** Takes back the last thing that can be. */
export async function undoLast(): Promise<void> {
  const last = done.at(-1);
  if (last) await undoStep(last.shown);
}

/** Tells that something could not be kept, and why. */
export function tellFailure(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  notifications.show({
    color: 'red',
    autoClose: false,
    message: t('app.notSaved', { why }),
    closeButtonProps: { 'aria-label': t('app.close') },
  });
}

async function undoStep(shown: string): Promise<void> {
  const at = done.findIndex((step) => step.shown === shown);
  const [step] = at < 0 ? [] : done.splice(at, 1);
  if (!step) return;
  notifications.hide(shown);
  try {
    await step.undo();
    notifications.show({
      message: t('app.undone'),
      closeButtonProps: { 'aria-label': t('app.close') },
    });
  } catch (error) {
    tellFailure(error);
  }
}
