import type { Demos } from './demos.ts';
import { Icon, iconNames } from './icons.tsx';

export const demos: Demos = {
  all: () => (
    <>
      {iconNames.map((name) => (
        <Icon key={name} name={name} />
      ))}
    </>
  ),
};
