import { Anchor, Group, Stack, Table, Text, Title } from '@mantine/core';
import { routes } from '../../routes';
import { t } from '../../words/t';
import type { WordKey } from '../../words/t';

/** What may be typed: examples that can be tried, and what they mean. */
const WAYS: readonly { readonly examples: readonly string[]; readonly means: WordKey }[] = [
  { examples: ['ke hoach bien dao', 'kế hoạch biển đảo'], means: 'help.words' },
  { examples: ['"thông tin đối ngoại"'], means: 'help.phrase' },
  { examples: ['kế hoạch -biển', 'kế hoạch -"biển đảo"'], means: 'help.without' },
  { examples: ['57-KL/TW', '57kl/tw'], means: 'help.number' },
  { examples: ['15/6/2023'], means: 'help.date' },
  { examples: ['báo cáo loai:kh', 'loai:"kế hoạch"'], means: 'help.type' },
  { examples: ['tuyên truyền nam:2023', 'tuyên truyền -nam:2021'], means: 'help.year' },
  { examples: ['biển đảo coquan:ubnd'], means: 'help.issuer' },
  { examples: ['báo cáo donvi:"sở thông tin"'], means: 'help.unit' },
  { examples: ['tieude:biển', 'so:57'], means: 'help.titleField' },
  { examples: ['hoahc~', 'tuyen truyn~'], means: 'help.errors' },
  { examples: ['tuy*n'], means: 'help.star' },
];

const KEYS: readonly (readonly [keys: WordKey, means: WordKey])[] = [
  ['help.key.box', 'help.key.boxText'],
  ['help.key.find', 'help.key.findText'],
  ['help.key.move', 'help.key.moveText'],
  ['help.key.stops', 'help.key.stopsText'],
  ['help.key.back', 'help.key.backText'],
];

/** F1 while searching: how to type what is looked for. */
export function QueryHelp() {
  return (
    <Stack maw={1100}>
      <Title>{t('help.title')}</Title>
      <Text>{t('help.text')}</Text>
      <Table withTableBorder bg="white" verticalSpacing={2} fz="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={420}>{t('help.typed')}</Table.Th>
            <Table.Th>{t('help.means')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {WAYS.map(({ examples, means }) => (
            <Table.Tr key={means}>
              <Table.Td>
                <Group gap="xs">
                  {examples.map((example) => (
                    <Anchor
                      key={example}
                      className="hit hit-link"
                      href={`#${routes.search(`${example} `)}`}
                    >
                      {example}
                    </Anchor>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>{t(means)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Title order={2}>{t('help.keysTitle')}</Title>
      <Table withTableBorder bg="white" verticalSpacing={4} fz="md">
        <Table.Tbody>
          {KEYS.map(([keys, means]) => (
            <Table.Tr key={keys}>
              <Table.Th scope="row" w={420}>
                {t(keys)}
              </Table.Th>
              <Table.Td>{t(means)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
