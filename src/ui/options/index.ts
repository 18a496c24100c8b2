export { Options } from './options.tsx';
export type { OptionsProps } from './options-props.ts';
export type { OptionsView, RestoreOutcome, ShortcutView } from './options-view.ts';
