export {
  type Frame,
  type FrameAnswer,
  injectReaderIntoOpenTabs,
  injectScript,
  insertFrameCss,
  readPageTexts,
  removeFrameCss,
  scrollFrame,
} from './inject.ts';
