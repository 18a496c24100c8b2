import type { Demos } from '../shared/index.ts';
import { RowList } from './row-list.tsx';

const rows = (count: number): Demos[string] =>
  function Demo(translate) {
    return (
      <RowList
        label={translate('searchResults')}
        count={count}
        rowHeight={40}
        row={(index) => <p>{index + 1}</p>}
        isSelected={(index) => index === 1}
        onSelect={() => undefined}
      />
    );
  };

export const demos: Demos = { few: rows(3), 'a hundred thousand': rows(100_000) };
