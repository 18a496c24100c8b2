export {
  type Frame,
  injectCardScript,
  injectReaderIntoOpenTabs,
  insertFrameCss,
  removeFrameCss,
} from './inject.ts';
