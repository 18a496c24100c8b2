export { type LifecycleCallbacks, type StartReason, watchLifecycle } from './lifecycle.ts';
