export { type LifecycleCallbacks, watchLifecycle } from './lifecycle.ts';
