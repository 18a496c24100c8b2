export { isMarkerHost, showMarkers } from './show-markers.ts';
