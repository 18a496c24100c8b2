export { type MarkedPress, showMarkers } from './show-markers.ts';
