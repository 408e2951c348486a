import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Ref } from 'react';
import { useLocation } from 'wouter';
import { moveBetweenHits } from '../components/move-between-hits';
import { useAddress } from '../components/use-address';
import { parseAsked, routes } from '../routes';
import { t } from '../words/t';

/** The one search box. What is typed stands in the address, so that Back returns to it. */
export function SearchBox({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const [, navigate] = useLocation();
  const address = parseAsked(useAddress());
  const asked = address?.text ?? null;
  const [text, setText] = useState(asked ?? '');
  const [followed, setFollowed] = useState(asked);

  // Letters being typed are the field's own, at once; the address follows them and only leads after Back or a link.
  if (asked !== followed) {
    setFollowed(asked);
    setText(asked ?? '');
  }

  const type = (typed: string): void => {
    setText(typed);
    setFollowed(typed);
    navigate(routes.search(typed, address?.choice), { replace: asked !== null });
  };
  return (
    <TextInput
      ref={ref}
      className="search-box"
      aria-label={t('search.label')}
      placeholder={t('app.searchPlaceholder')}
      leftSection={<IconSearch size={20} />}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') type(text);
        else if (event.key === 'ArrowDown') moveBetweenHits(event);
      }}
    />
  );
}
