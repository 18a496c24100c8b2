export { languageTag } from '../../core/text/index.ts';
export { type Choice, Choices, type ChoicesProps } from './choices.tsx';
export type { Demos } from './demos.ts';
export { Icon, type IconName } from './icons.tsx';
export { Notice, type NoticeProps } from './notice.tsx';
export { Slider, type SliderProps } from './slider.tsx';
export { Switch, type SwitchProps } from './switch.tsx';
export type { MessageKey, Translate } from './translate.ts';
export { trusted } from './trusted.ts';
