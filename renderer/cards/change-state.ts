import { offerUndo, tellFailure } from '../components/undo';
import { decideDuty } from '../stores/duties';
import type { Duty } from '../stores/duties';
import { t } from '../words/t';
import type { TaskState } from '#shared/model/journal';

/** Keeps a new state and offers to take it back. */
export async function changeState(duty: Duty, state: TaskState): Promise<void> {
  if (state === duty.state) return;
  try {
    await decideDuty(duty, { state });
    offerUndo(t('task.changed', { state: t(`task.${state}`) }), async () =>
      decideDuty(duty, { state: duty.state }),
    );
  } catch (error) {
    tellFailure(error);
  }
}
