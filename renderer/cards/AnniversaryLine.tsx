import { Anchor, Badge, Group, Text } from '@mantine/core';
import { AMBER } from './colours';
import { routes } from '../routes';
import { t } from '../words/t';
import type { Observance, YearGrade } from '#shared/model/commemoration';
import type { DraftSource } from '#shared/model/draft';

const GRADE_WORDS = {
  round: 'calendar.round',
  five: 'calendar.five',
  other: 'calendar.other',
} as const;

/** ● năm tròn, ○ năm lẻ 5: a shape beside the colour. */
export const GRADE_SHAPES: Readonly<Record<YearGrade, string>> = {
  round: '● ',
  five: '○ ',
  other: '',
};

/** "131 năm Ngày sinh …" with its grade and where it comes from. */
export function AnniversaryLine({
  observance,
  sources,
}: {
  readonly observance: Observance;
  readonly sources: readonly DraftSource[];
}) {
  const { commemoration, grade } = observance;
  const [source] = sources;
  return (
    <Group gap="xs">
      <Text fw={grade === 'round' || grade === 'five' ? 600 : 400}>{titleOf(observance)}</Text>
      {(grade === 'round' || grade === 'five') && (
        <Badge variant="outline" color={grade === 'round' ? 'red.9' : AMBER} tt="none" size="lg">
          {GRADE_SHAPES[grade] + t(GRADE_WORDS[grade])}
        </Badge>
      )}
      {commemoration.holiday && (
        <Badge variant="outline" color="red.9" tt="none" size="lg">
          {t('calendar.holiday')}
        </Badge>
      )}
      {source ? (
        <Anchor href={`#${routes.document(source.document, source.span)}`}>{t('task.open')}</Anchor>
      ) : (
        commemoration.source === '' && (
          <Text size="sm" c="dimmed">
            {t('calendar.unchecked')}
          </Text>
        )
      )}
    </Group>
  );
}

/** "131 năm Ngày sinh Chủ tịch Hồ Chí Minh", or the name alone where there is no count. */
export function titleOf({ count, commemoration }: Observance): string {
  return count === null
    ? commemoration.name
    : t('calendar.count', { count, name: commemoration.name });
}
