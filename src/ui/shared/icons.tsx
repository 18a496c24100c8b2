import type { JSX } from 'preact';

const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6h7v7H6zM3 10V3h7',
  more: 'M4 6l4 4 4-4',
  corpora:
    'M8 4.5C6.5 3.3 4.5 3 2.5 3.3v9c2-.3 4 0 5.5 1.2 1.5-1.2 3.5-1.5 5.5-1.2v-9C11.5 3 9.5 3.3 8 4.5zM8 4.5v9',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M8.5 5a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0M4 11a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0-3.5 0',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6L2 8l2 2M12 6l2 2-2 2',
  pin: 'M6 2.5h4l-.5 4.5 2.5 2H4l2.5-2zM8 9v5',
  speaker: 'M3 6.5h2.2L8.5 4v8L5.2 9.5H3zM10.8 6a3 3 0 0 1 0 4M12.6 4.2a5.4 5.4 0 0 1 0 7.6',
  stop: 'M5 5h6v6H5z',
} as const;

export type IconName = keyof typeof PATHS;

export const iconNames = Object.keys(PATHS) as readonly IconName[];

/** A 16-pixel line icon; it says nothing to assistive technology, the button around it does. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
