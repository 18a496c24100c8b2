export {
  type Frame,
  injectReaderIntoOpenTabs,
  injectScript,
  insertFrameCss,
  removeFrameCss,
} from './inject.ts';
